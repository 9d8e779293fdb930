"""Analytics of the account and its Pins as sources of tables: one row for each day, Pin or rank."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import attrs
from pinkit_generated import UNSET, Request, operations

from .. import limits
from .._core.effects import Steps
from .._core.validation import seconds, whole
from ..errors import InvalidResponseError
from .arguments import Day, days, one_of, texts
from .columns import Column, Kind, known
from .contents import InMemory, Raw
from .plan import windows
from .quota import patiently, raw
from .source import Unplanned

if TYPE_CHECKING:
    from .._core.engine import Engine


@attrs.define(eq=False)
class OrganicSource(Unplanned):
    """The source of a table whose parts are calls.

    Args:
        engine: Makes the calls.
        operation: The name in messages.
        columns: The columns of the table.
        requests: One for each part.
        rows_of: Returns the rows of a response.
        timeout: Seconds to wait for all parts together.
    """

    engine: Engine
    operation: str
    columns: Sequence[Column]
    requests: Sequence[Request[Any]]
    rows_of: Callable[[Any], Iterator[Raw]]
    timeout: float
    first: int = 0
    facts: Mapping[str, str] = attrs.field(factory=dict[str, str])

    @property
    def parts(self) -> int:
        """The number of calls."""
        return len(self.requests)

    def fetch(self, index: int, folder: Path, deadline: float) -> Steps[InMemory]:
        """Make a call."""
        del folder
        request = self.requests[index]
        response = yield from patiently(self.engine, deadline, raw(request))
        try:
            return InMemory(list(self.rows_of(response)))
        except (AttributeError, TypeError, KeyError) as error:
            raise InvalidResponseError(
                f"{request.operation.id}: the response has other fields than expected: {error!r:.80}"
            ) from None


def user_account(
    engine: Engine,
    start: Day,
    end: Day | None,
    metrics: Iterable[str],
    split: str | None,
    timeout: float,
    **filters: Any,
) -> OrganicSource:
    """Return the source of `analytics.user_account`, which documents the arguments."""
    build = operations.user_account_analytics
    names = _metrics(build, metrics)
    if split is not None:
        one_of("split", split, sorted(known(build, "split_field") - {"NO_SPLIT"}))
    requests = [
        build(
            start_date=first,
            end_date=last,
            metric_types=cast("Any", names),
            split_field=cast("Any", split or UNSET),
            **_checked(build, filters),
        )
        for first, last in _windows(engine, start, end)
    ]
    by = None if split is None else split.lower()
    columns = _columns(["date", *([by] if by else [])], names)
    return OrganicSource(
        engine, "analytics.user_account", columns, requests, partial(_by_day, by), seconds("timeout", timeout)
    )


def pins(
    engine: Engine,
    pin_ids: Iterable[str],
    start: Day,
    end: Day | None,
    metrics: Iterable[str],
    timeout: float,
    **filters: Any,
) -> OrganicSource:
    """Return the source of `analytics.pins`, which documents the arguments."""
    build = operations.multi_pins_analytics
    names, ids, most = _metrics(build, metrics), texts("pin_ids", pin_ids), limits.PINS_PER_CALL.most
    for each in ids:
        if not each.isdigit():
            raise ValueError(f"pin_ids must be digits, as text; {each!r:.60} is not")
    requests = [
        build(
            pin_ids=ids[at : at + most],
            start_date=first,
            end_date=last,
            metric_types=cast("Any", names),
            **_checked(build, filters),
        )
        for at in range(0, len(ids), most)
        for first, last in _windows(engine, start, end)
    ]
    columns = _columns(["pin_id", "date"], names)
    return OrganicSource(engine, "analytics.pins", columns, requests, _of_pins, seconds("timeout", timeout))


def top_pins(
    engine: Engine,
    start: Day,
    end: Day | None,
    by: str,
    metrics: Iterable[str] | None,
    count: int,
    timeout: float,
    *,
    videos: bool,
    **filters: Any,
) -> OrganicSource:
    """Return the source of `analytics.top_pins`, which documents the arguments."""
    build: Callable[..., Request[Any]] = (
        operations.user_account_analytics_top_video_pins
        if videos
        else operations.user_account_analytics_top_pins
    )
    one_of("by", by, sorted(known(build, "sort_by")))
    names = (by,) if metrics is None else _metrics(build, metrics)
    if whole("count", count) > limits.TOP_PINS.most:
        raise ValueError(f"count must be at most {limits.TOP_PINS.most}, not {count}")
    spans = list(_windows(engine, start, end))
    if len(spans) > 1:
        raise ValueError(
            f"the best Pins are of at most {limits.ORGANIC.days} days; start later or end earlier"
        )
    request = build(
        sort_by=by,
        start_date=spans[0][0],
        end_date=spans[0][1],
        metric_types=names,
        num_of_pins=count,
        **_checked(build, filters),
    )
    columns = _columns(["rank", "pin_id"], names)
    return OrganicSource(
        engine, "analytics.top_pins", columns, [request], _ranked, seconds("timeout", timeout)
    )


def _metrics(build: Callable[..., Any], metrics: Iterable[str]) -> tuple[str, ...]:
    names = texts("metrics", metrics)
    allowed = sorted(known(build, "metric_types"))
    for each in names:
        one_of("metrics", each, allowed)
    return names


def _checked(build: Callable[..., Any], filters: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: value for name, value in filters.items() if value is not None}
    for name, value in given.items():
        if allowed := known(build, name):
            one_of(name, value if isinstance(value, str) else str(value), sorted(allowed))
    return given


def _windows(engine: Engine, start: Day, end: Day | None) -> Iterator[tuple[dt.date, dt.date]]:
    today = dt.datetime.fromtimestamp(engine.clock.time(), dt.UTC).date()
    first, last = days(start, end, today)
    earliest = today - dt.timedelta(limits.ORGANIC.back)
    if first < earliest:
        raise ValueError(
            f"start={first} is before {limits.ORGANIC.back} days ago, and Pinterest has no older numbers; "
            f"the earliest day is {earliest}"
        )
    return windows(first, last, limits.ORGANIC.days)


_KINDS: Final[Mapping[str, Kind]] = {"date": "date", "rank": "count"}


def _columns(keys: Sequence[str], metrics: Sequence[str]) -> tuple[Column, ...]:
    found = [Column(each, _KINDS.get(each, "text")) for each in keys]
    found += [
        Column(each, "rate" if each.endswith("_RATE") or "_AVG_" in each else "count") for each in metrics
    ]
    return (*found, Column("data_status", "text"))


def _by_day(by: str | None, response: Any) -> Iterator[Raw]:
    for value, numbers in response.items():
        key = {} if by is None else {by: value}
        yield from ({**key, **row} for row in _daily(numbers))


def _of_pins(response: Any) -> Iterator[Raw]:
    for pin_id, numbers in response.items():
        for each in numbers.values():
            yield from ({"pin_id": pin_id, **row} for row in _daily(each))


def _daily(numbers: Any) -> Iterator[Raw]:
    for each in numbers.get("daily_metrics") or ():
        yield {
            "date": each["date"],
            "data_status": each.get("data_status"),
            **(each.get("metrics") or {}),
        }


def _ranked(response: Any) -> Iterator[Raw]:
    pins: list[Any] = response.get("pins") or []
    for rank, pin in enumerate(pins, 1):
        by_metric: dict[str, str | None] = pin.get("data_status") or {}
        states = [each for each in by_metric.values() if each is not None]
        status = next((each for each in states if each != "READY"), states[0] if states else None)
        yield {"rank": rank, "pin_id": pin["pin_id"], "data_status": status, **(pin.get("metrics") or {})}
