"""`pinkit publish --check`: the problems of a batch, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import attrs
import click

from . import output
from .bars import item_bar
from .session import Session

if TYPE_CHECKING:
    from .._publishing.batch_file import Item
    from .._publishing.rows import Rows
    from ..preflight import Problem

_INVALID: Final = 2  # the exit code: a file is not valid, and nothing was sent


def check_rows(options: Session, pins: Any, rows: Rows, *, requests_links: bool) -> None:
    """Print the problems of a batch.

    Args:
        options: The options of the command.
        pins: The batch.
        rows: What it allows.
        requests_links: Whether the page of each link is requested, which takes a client.

    Raises:
        click.exceptions.Exit: There are errors; warnings alone are none.
    """
    from .._publishing.batch_file import items

    batch = list(items(pins, rows))
    found = list(_problems(batch, rows))
    if requests_links:
        found += _of_links(options, batch)
    errors = sum(each.severity == "error" for _, each in found)
    if output.format_of(options) == "table" and options.select is None:
        for item, each in found:
            click.echo(output.clean(f"{item.where}: {each}"))
    else:
        output.write(options, [{"where": item.where, **attrs.asdict(each)} for item, each in found])
    counts = {"Pin": len(batch), "error": errors, "warning": len(found) - errors}
    counted = ", ".join(f"{count} {name}{'s' * (count != 1)}" for name, count in counts.items())
    click.echo(f"{counted}. Nothing was sent to Pinterest.", err=True)
    if errors:
        raise click.exceptions.Exit(_INVALID)


def _problems(batch: list[Item], rows: Rows) -> Iterator[tuple[Item, Problem]]:
    """Yield the problems of each Pin; of one that is not valid for another reason, this reason."""
    from .._publishing.batch_file import errors_in
    from .._publishing.check_rules import problem

    invalid = {item.index: error for item, error in errors_in(batch, rows)}
    for item in batch:
        try:
            problems = item.check().problems()
        except (TypeError, ValueError):  # the error is among the invalid ones
            problems = []
        if item.index in invalid and not any(each.severity == "error" for each in problems):
            reason = " ".join(str(invalid[item.index]).split())
            problems = [problem("row.invalid", "row", reason, "correct the row"), *problems]
        for each in problems:
            yield item, each


def _of_links(options: Session, batch: list[Item]) -> list[tuple[Item, Problem]]:
    """Request the page of each link once."""
    from .._publishing.check_link import of_link

    items = {item.members["link"]: item for item in reversed(batch) if item.members.get("link")}
    found: list[tuple[Item, Problem]] = []
    with options.client() as client, item_bar("Requesting links", len(items)) as step:
        engine = client._engine
        for link, item in reversed(items.items()):
            steps = of_link(engine, str(link), engine.clock.monotonic() + _SECONDS)
            found += [(item, each) for each in client._run(steps)]
            step()
    return found


_SECONDS: Final = 10.0  # for each page, with its redirects
