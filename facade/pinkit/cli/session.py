"""What all commands share: the options, and the client that they give."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, Final, ParamSpec, TypeVar, cast

import attrs
import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from ..client import Client, Environment
    from ..events import Event

    #: A type of values, which earlier versions of click do not let be subscripted.
    ValueType = click.ParamType[Any]
else:
    ValueType = click.ParamType

P = ParamSpec("P")
R = TypeVar("R")
#: What each code means, for the help.
EXIT_CODES: Final = {
    0: "done",
    1: "another error",
    2: "an argument or a file is not valid; nothing was sent",
    3: "no valid token, or a scope is missing: pinkit login",
    4: "no access",
    5: "not found",
    6: "Pinterest rejected it, or a part of it",
    7: "a quota is used up",
    8: "no connection, or a deadline passed",
    9: "Pinterest failed",
    10: "the outcome is unknown",
    11: "another run uses the journal or state, or it cannot be used",
    130: "interrupted",
}
FORMATS: Final = ("table", "json", "jsonl", "csv")
SUFFIXES: Final = (".csv", ".json", ".jsonl", ".parquet")


class OutputType(ValueType):
    """A format, or a file that is written in the format of its name."""

    name = "|".join((*FORMATS, "FILE"))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Check the format."""
        if value in FORMATS or Path(value).suffix.lower() in SUFFIXES:
            return value
        return self.fail(
            f"{value!r:.60} is neither of {', '.join(FORMATS)} nor a file in {', '.join(SUFFIXES)}",
            param,
            ctx,
        )

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Complete formats and files."""
        del ctx, param
        found = [CompletionItem(each) for each in FORMATS if each.startswith(incomplete)]
        return found or [CompletionItem(incomplete, type="file")]


@attrs.define
class Session:
    """The options of one run of the command.

    Args:
        transport: A transport of httpx that sends the requests.
        profile: The name of the profile, if one is given.
        environment: The environment, if one is given.
        base_url: The address of the API, if one is given.
        is_debug: Whether events and tracebacks are shown.
        output: The format of what is printed, or the file that it is written into.
        select: The JMESPath expression that is applied to it.
        yes: Whether to confirm without asking.
    """

    transport: Any = None
    profile: str | None = None
    environment: Environment | None = None
    base_url: str | None = None
    is_debug: bool = False
    output: str | None = None
    select: str | None = None
    yes: bool = False

    def client(self) -> Client:
        """Make the client of the profile, or of the environment variables.

        Raises:
            PinterestError: There is no token.
        """
        from .profiles import client_of

        return client_of(self)

    @property
    def on_event(self) -> Callable[[Event], None] | None:
        """Prints events to the standard error, if wanted."""
        if not self.is_debug:
            return None
        return lambda event: click.echo(f"{event}", err=True)

    def confirm(self, question: str) -> None:
        """Ask before something is done that cannot be undone.

        Raises:
            click.UsageError: Nobody can be asked.
            click.Abort: The user declined.
        """
        if self.yes:
            return
        if not sys.stdin.isatty():
            raise click.UsageError(f"{question} Nobody can be asked here: add --yes to do it.")
        if not click.confirm(question, err=True):
            raise click.Abort


def of(context: click.Context) -> Session:
    """Return the session of a context."""
    session = context.find_object(Session)
    return context.ensure_object(Session) if session is None else session


def pass_session(function: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
    """Call a command's function with the session as its first argument."""

    @functools.wraps(function)
    def called(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(of(click.get_current_context()), *args, **kwargs)

    return called


def options(*, prints: bool = False) -> list[click.Parameter]:
    """Make the options that commands share.

    Args:
        prints: Whether the command prints data, in a format that can be chosen.
    """
    made: list[click.Parameter] = [
        _option("--profile", metavar="NAME", help="The profile, as `pinkit login` saved it."),
        _option(
            "--environment",
            type=click.Choice(["production", "sandbox"]),
            help="The environment; the profile's if omitted.",
        ),
        _option("--base-url", metavar="URL", help="Another address of the API, such as a mock's."),
        _option("--debug", "is_debug", is_flag=True, help="Show events and tracebacks."),
    ]
    if prints:
        made += [
            _option(
                "-o",
                "--output",
                type=OutputType(),
                help="The format, or a file that ends in .csv, .json, .jsonl or .parquet; if omitted, a "
                "table in a terminal and json elsewhere.",
            ),
            _option(
                "--select",
                metavar="JMESPATH",
                help="Print what this expression selects of the whole result: '[].name'.",
            ),
        ]
    return made


def _option(*names: str, **settings: Any) -> click.Option:
    return click.Option(names, expose_value=False, callback=_keep, **settings)


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    if value not in (None, False):
        setattr(of(context), str(parameter.name), value)
    return value


def called(client: Client, name: str) -> Callable[..., Any]:
    """Return a call of a client by its name: `boards.create`."""
    found: Any = functools.reduce(getattr, name.split("."), client)
    return cast("Callable[..., Any]", found)


def is_terminal(stream: Any) -> bool:
    """Whether a stream is a terminal on which colours and bars are wanted."""
    return bool(stream.isatty()) and os.environ.get("TERM") != "dumb"
