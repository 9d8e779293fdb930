"""`pinkit call` and `pinkit request`: any operation, and any path."""

from __future__ import annotations

import contextlib
import itertools
import sys
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import CompletionItem

from . import session
from .session import Session, pass_session

if TYPE_CHECKING:
    from ..client import Client
    from ..facts import Facts

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
DEFAULT_LIMIT: Final = 100
_MOST: Final = 1_000_000_000


class Calls(click.Group):
    """The calls of a client, each made into a command when it is used."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make the command of a call; None if there is no such call."""
        del ctx
        from ..facts import describe
        from .operation_command import CallCommand

        try:
            facts = describe(cmd_name)
        except ValueError:
            return None
        return CallCommand(
            facts, _run, [*_options(facts), *session.options(prints=True, tables=_has_table(facts))]
        )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command, or fail with the nearest name."""
        command = self.get_command(ctx, args[0])
        if command is None and not ctx.resilient_parsing:
            ctx.fail(unknown(args[0]))
        return args[0], command, args[1:]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the groups."""
        del ctx
        from ..facts import groups

        with formatter.section("Groups"):
            formatter.write_dl([*groups().items()])
        formatter.write_paragraph()
        formatter.write_text("`pinkit find WORDS` searches the calls, `pinkit help NAME` explains one.")

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the names of calls."""
        from ..facts import names

        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        return [CompletionItem(each) for each in names(incomplete)]


@click.command(
    cls=Calls, name="call", short_help="Call an operation: pinkit call boards.list --privacy SECRET."
)
def call() -> None:
    """Call an operation of Pinterest's API, or a method with several requests, by its name in the client.

    Objects are given as JSON, as @file.json, or field by field: --media-source.url URL. A list takes several
    values with commas between them, or the option several times.
    """


@click.command(params=session.options(prints=True))
@click.argument("method", type=click.Choice(METHODS, case_sensitive=False))
@click.argument("path")
@click.option("--query", "-q", multiple=True, metavar="NAME=VALUE", help="A parameter of the query.")
@click.option("--body", metavar="JSON|@FILE", help="The body.")
@click.option("--quota", metavar="CATEGORY", help="The quota category that the request counts against.")
@click.option("--scopes", default="", metavar="SCOPES", help="The scopes that the request needs.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask before a DELETE.")
@pass_session
def request(
    options: Session,
    method: str,
    path: str,
    query: tuple[str, ...],
    body: str | None,
    quota: str | None,
    scopes: str,
    *,
    yes: bool,
) -> None:
    """Send a request to any path of the API: pinkit request GET /pins/123."""
    from . import output, values

    pairs: dict[str, Any] = {}
    path = values.utf8(path)
    for each in query:
        name, equals, value = values.utf8(each).partition("=")
        if not equals:
            raise click.BadParameter(f"{each!r:.60} must be NAME=VALUE", param_hint="--query")
        pairs.setdefault(name, []).append(value)
    content = None if body is None else values.read({str: object}, body)
    with options.client() as client:
        if method.upper() == "DELETE":
            _confirm(options, client, f"DELETE {path}", yes=yes)
        response = client.request(
            method,
            path,
            query={name: given[0] if len(given) == 1 else given for name, given in pairs.items()},
            json=content,
            quota=quota,
            scopes=scopes,
        )
    if response.content:
        output.write(options, response.json())


def unknown(name: str) -> str:
    """Return the message for the name of a call that does not exist, with the nearest names."""
    import difflib

    from ..facts import names

    if inside := names(f"{name}."):
        return f"{name!r} is a group: its calls are {', '.join(each for each in inside[:6])}, …"
    if near := difflib.get_close_matches(name, names(), 3):
        return f"There is no call {name!r:.60}; did you mean {' or '.join(near)}?"
    return f"There is no call {name!r:.60}; `pinkit find WORDS` searches."


def _has_table(facts: Facts) -> bool:
    """Whether the result of a call can be written as Parquet."""
    return facts.returns.startswith(("Pager", "Rows"))


def _options(facts: Facts) -> Iterator[click.Parameter]:
    """Make the options of a call that are no parameters of the client's method."""
    if facts.returns.startswith("Pager"):
        yield click.Option(
            ["--limit", "limit"],
            type=click.IntRange(1, _MOST),
            default=DEFAULT_LIMIT,
            show_default=True,
            help="The largest number of items.",
        )
        yield click.Option(["--all", "is_all"], is_flag=True, help="List all items.")
    yield click.Option(
        ["--dry-run", "is_dry"],
        is_flag=True,
        help="Print the request as curl, with its scopes and quota, and send nothing.",
    )
    yield click.Option(
        ["--unchecked", "is_unchecked"],
        is_flag=True,
        help="Send JSON that deviates from the OpenAPI document.",
    )
    if deletes(facts):
        yield click.Option(["--yes", "-y", "yes"], is_flag=True, help="Do not ask.")


def deletes(facts: Facts) -> bool:
    """Whether a call deletes or revokes something."""
    last = facts.name.rpartition(".")[2]
    is_delete = len(facts.operations) == 1 and facts.operations[0].method == "DELETE"
    return is_delete or last.startswith(("delete", "revoke", "remove"))


def _run(context: click.Context, facts: Facts, arguments: dict[str, Any], **given: Any) -> None:
    options = session.of(context)
    if given.get("is_dry"):
        from . import dry_run

        dry_run.show(options, facts, arguments)
        return
    with options.client() as client:
        if deletes(facts):
            _confirm(
                options, client, f"{facts.name} {_shown(arguments)}".strip(), yes=given.get("yes", False)
            )
        result = _called(options, client, facts, arguments)
        show(options, result, None if given.get("is_all") else given.get("limit"))


def _called(options: Session, client: Client, facts: Facts, arguments: dict[str, Any]) -> Any:
    function = session.called(client, facts.name)
    if any(each.name == "on_result" for each in facts.parameters):
        with printed_if_ended(options) as on_result:
            return function(**arguments, on_result=on_result)
    if any(each.name == "progress" for each in facts.parameters) and session.is_terminal(sys.stderr):
        from .bars import file_bar

        with file_bar(facts.name) as progress:
            return function(**arguments, progress=progress)
    return function(**arguments)


@contextlib.contextmanager
def printed_if_ended(options: Session) -> Generator[Callable[[Any], None]]:
    """Yield a function that keeps each result, and print them if an error ends a call after some items."""
    from . import output

    results: list[Any] = []
    try:
        yield results.append
    except BaseException:
        if results:
            output.write(options, results)
            click.echo(f"pinkit: the error came after these {len(results)} results:", err=True)
        raise


def show(options: Session, result: Any, limit: int | None = None) -> None:
    """Print the result of a call, or write it into a file.

    Raises:
        BatchError: A part of a batch failed; all results are printed.
        click.exceptions.Exit: Pins failed, or the outcome of one is unknown; all results are printed.
    """
    from .. import Pager
    from . import output

    file = output.file_of(options)
    if output.format_of(options) == "parquet" and options.select is not None:
        raise click.UsageError("--select is not for Parquet: choose .csv, .json or .jsonl.")
    if file is not None and options.select is None and _saved(result, file, limit):
        click.echo(f"{file} is written.", err=True)
    elif isinstance(result, Pager):
        items = result.items() if limit is None else result.items(limit=limit + 1)
        output.write_items(options, itertools.islice(items, limit))
        if limit is not None and next(items, None) is not None:
            click.echo(f"pinkit: these are the first {limit}; --all lists all, --limit N more.", err=True)
    elif hasattr(result, "to_parquet"):
        output.write_items(options, iter(result))
    else:
        output.write(options, result)
        _raise_for_errors(result)


def _raise_for_errors(result: Any) -> None:
    from .. import Batch, Published
    from .exit_codes import code_of_published

    if isinstance(result, Batch):
        result.raise_for_errors()
    pins = [each for each in result if isinstance(each, Published)] if isinstance(result, list) else []
    if code := code_of_published(pins):
        raise click.exceptions.Exit(code)


def _saved(result: Any, file: Path, limit: int | None) -> bool:
    """Write a table into a file by the library's own writers, which stream; False if it is no table."""
    from .. import Pager, to_table

    kind = file.suffix.lower()
    if hasattr(result, "to_parquet") and kind in (".parquet", ".csv"):
        (result.to_parquet if kind == ".parquet" else result.to_csv)(file)
        return True
    if isinstance(result, Pager) and kind == ".parquet":
        parquet = import_module("pyarrow.parquet")
        parquet.write_table(to_table(result, limit=limit), file)
        return True
    return False


def _confirm(options: Session, client: Client, what: str, *, yes: bool) -> None:
    """Ask before something is deleted in production."""
    host = client._engine.shared.base_url.host or ""
    if not yes and host == "api.pinterest.com":
        options.confirm(f"Production: {what}?")


def _shown(arguments: dict[str, Any]) -> str:
    return " ".join(f"{value}" for value in arguments.values() if isinstance(value, str))[:100]
