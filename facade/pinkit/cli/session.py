"""What all commands share: the options, and the client that they give."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from collections.abc import Callable, Generator
from importlib import import_module
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
    1: "another error; the call may have been made",
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
    141: "the reader of the output is gone",
}
FORMATS: Final = ("table", "json", "jsonl", "csv")
SUFFIXES: Final = (".csv", ".json", ".jsonl", ".parquet")


class OutputError(Exception):
    """A result could not be printed or written, after the call was made."""


@contextlib.contextmanager
def writing(file: Path | None) -> Generator[None]:
    """Raise an `OutputError` for an error of the system: what was requested is done by now.

    Args:
        file: The file; None for the standard output.

    Raises:
        OutputError: It could not be written.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        place = "the standard output" if file is None else file
        raise OutputError(
            f"The result could not be written to {place}: {error.strerror or error}. A call that changes "
            "something was made all the same: do not repeat it."
        ) from None


class OutputType(ValueType):
    """A format, or a file that is written in the format of its name.

    Args:
        tables: Whether the command has a table, which Parquet can contain.
    """

    name = "|".join((*FORMATS, "FILE"))

    def __init__(self, *, tables: bool) -> None:
        self._tables = tables

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Check the format, and whether the file can be written: a call that was made cannot be undone."""
        if value in FORMATS:
            return value
        file = Path(value).expanduser()
        suffix = file.suffix.lower()
        if suffix not in SUFFIXES:
            known = f"{', '.join(FORMATS)} nor a file in {', '.join(SUFFIXES)}"
            self.fail(f"{value!r:.60} is neither of {known}", param, ctx)
        if suffix == ".parquet" and not self._tables:
            self.fail("Parquet is for lists and analytics: choose .csv, .json or .jsonl", param, ctx)
        if not file.parent.is_dir():
            self.fail(f"there is no folder {str(file.parent)!r:.80}; create it first", param, ctx)
        if file.is_dir() or not os.access(file if file.exists() else file.parent, os.W_OK):
            self.fail(f"{str(file)!r:.80} cannot be written", param, ctx)
        return value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Complete formats and files."""
        del ctx, param
        found = [CompletionItem(each) for each in FORMATS if each.startswith(incomplete)]
        return found or [CompletionItem(incomplete, type="file")]


class Expression(ValueType):
    """A JMESPath expression."""

    name = "JMESPATH"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Check the expression."""
        try:
            jmespath = import_module("jmespath")
        except ImportError:
            raise click.UsageError("--select needs an extra: pip install 'pinkit[cli]'", ctx) from None
        try:
            jmespath.compile(value)
        except (ValueError, RecursionError) as error:
            reason = str(error).splitlines()[0]
            self.fail(f"{value!r:.60} is not valid JMESPath: {reason}", param, ctx)
        return value


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
    def on_event(self) -> Callable[[Event], object] | None:
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


def options(*, prints: bool = False, tables: bool = False) -> list[click.Parameter]:
    """Make the options that commands share.

    Args:
        prints: Whether the command prints data, in a format that can be chosen.
        tables: Whether the data may be a table, which Parquet can contain.
    """
    made: list[click.Parameter] = [
        _option("--profile", metavar="NAME", help="The profile, as `pinkit login` saved it."),
        _option(
            "--environment",
            type=click.Choice(["production", "sandbox"]),
            help="The environment; PINTEREST_ENVIRONMENT, or the profile's, if omitted.",
        ),
        _option("--base-url", metavar="URL", help="Another address of the API, such as a mock's."),
        _option("--debug", "is_debug", is_flag=True, help="Show events and tracebacks."),
    ]
    if prints:
        suffixes = ", ".join(SUFFIXES if tables else SUFFIXES[:-1])
        made += [
            _option(
                "-o",
                "--output",
                type=OutputType(tables=tables),
                help=f"The format, or a file that ends in {suffixes}; if omitted, "
                "a table in a terminal and json elsewhere.",
            ),
            _option(
                "--select",
                type=Expression(),
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
