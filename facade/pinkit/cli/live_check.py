"""`pinkit check`: calls of a token that only read, compared with the OpenAPI document."""

from __future__ import annotations

import datetime as dt
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import click

from . import output, session, values
from .bars import item_bar
from .session import Session, called, pass_session

if TYPE_CHECKING:
    from ..client import Client
    from ..events import Event
    from ..facts import Facts, Parameter


@click.command(params=session.options(prints=True))
@click.argument("prefixes", nargs=-1)
@click.option(
    "--pause", type=click.FloatRange(0, 3600), default=0.2, show_default=True, help="Seconds between calls."
)
@pass_session
def check(options: Session, prefixes: tuple[str, ...], pause: float) -> None:
    """Call what only reads, and report where responses deviate from the OpenAPI document.

    PREFIXES limit the calls: `pinkit check boards. pins.` Ids come from the responses to lists.
    """
    from ..facts import describe, names

    chosen = dict.fromkeys(name for prefix in prefixes or ("",) for name in names(prefix))
    reads = [facts for facts in map(describe, chosen) if _reads(facts)]
    # Lists first: the fewer ids a call takes, the earlier its response has ids for others.
    reads.sort(key=lambda facts: (len(_required(facts)), facts.name))
    if not reads:
        raise click.UsageError(f"No call that reads begins with {' or '.join(prefixes)!r:.80}")
    walk = _Walk()
    rows: list[dict[str, Any]] = []
    with options.client() as client, item_bar("Reading", len(reads)) as step:
        heard = client.with_options(on_event=walk.hear)
        for facts in reads:
            rows.append(walk.take(heard, facts, pause))
            step()
    output.write(options, rows)
    counts = Counter(row["outcome"] for row in rows)
    told = ", ".join(f"{counts[outcome]} {outcome}" for outcome in _OUTCOMES)
    click.echo(f"{len(rows)} calls: {told}.", err=True)
    if counts["deviates"]:
        raise click.exceptions.Exit(6)


class _Walk:
    """Calls one operation after the other, with ids from earlier responses."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._seen: list[str] = []

    def hear(self, event: Event) -> None:
        """Keep deviations."""
        from ..events import DeviationSeen

        if isinstance(event, DeviationSeen):
            self._seen.append(f"{event.path}: {event.message}")

    def take(self, client: Client, facts: Facts, pause: float) -> dict[str, Any]:
        """Make a call, and return its row of the report."""
        from .. import errors

        arguments, absent = self._arguments(facts)
        if absent:
            return _row(facts, "not tried", f"needs {', '.join(absent)}")
        self._seen.clear()
        time.sleep(pause)
        try:
            result: Any = called(client, facts.name)(**arguments)
            items = _items(result)
        except errors.PinterestError as error:
            # A permission that this call needs may be missing, while others do not need it.
            if errors.stops_everything(error) and not isinstance(error, errors.PermissionDeniedError):
                raise
            return _row(facts, "rejected", str(error))
        self._learn(facts, items)
        if self._seen:
            return _row(facts, "deviates", "; ".join(self._seen))
        return _row(facts, "as documented", f"items: {len(items)}" if items else "")

    def _arguments(self, facts: Facts) -> tuple[dict[str, Any], list[str]]:
        found: dict[str, Any] = {}
        absent: list[str] = []
        for parameter in _required(facts):
            value = self._value(parameter)
            if value is None:
                absent.append(parameter.name)
            else:
                found[parameter.name] = value
        return found, absent

    def _value(self, parameter: Parameter) -> Any:
        yesterday = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=1)
        days = {"start_date": yesterday - dt.timedelta(days=6), "end_date": yesterday}
        if parameter.name in days:
            return days[parameter.name]
        known = self._known.get(parameter.name.removesuffix("s"))
        is_list = values.is_list(values.codec_of(parameter.annotation))
        value = parameter.values[0] if known is None and parameter.values else known
        return [value] if is_list and value is not None else value

    def _learn(self, facts: Facts, items: list[Any]) -> None:
        """Keep the first id of a list under the name that a path has for it: `boards` → `board_id`."""
        first = getattr(items[0], "id", None) if items else None
        if isinstance(first, str):
            last = facts.operations[0].path.rpartition("/")[2].removesuffix("s")
            self._known.setdefault(f"{last}_id", first)


def _reads(facts: Facts) -> bool:
    return not facts.is_method and facts.operations[0].method == "GET"


def _required(facts: Facts) -> list[Parameter]:
    return [each for each in facts.parameters if each.is_required]


def _items(result: Any) -> list[Any]:
    from .. import Pager

    if isinstance(result, Pager):
        pages: Any = result.pages(limit=_MOST)
        page = next(pages, None)
        return [] if page is None else [*(page.items or ())]
    found: Any = result if isinstance(result, list) else getattr(result, "items", None)
    return [*found] if isinstance(found, list) else []  # a dict has a method of this name


def _row(facts: Facts, outcome: str, detail: str) -> dict[str, Any]:
    return {"call": facts.name, "outcome": outcome, "detail": " ".join(detail.split())[:300]}


_MOST: Final = 25
_OUTCOMES: Final = ("as documented", "deviates", "rejected", "not tried")
