"""The arguments of `analytics.rows`: checked, planned, and continued from a state."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from .._core.validation import seconds, truth, whole
from .._storage.download import target
from .ads import VERSION, AdsSource, FileSource
from .arguments import day, mapping, one_of, texts
from .columns import KINDS, Column, adjusted, kind_of
from .plan import VIAS, Plan, plan
from .query import query
from .report_job import REPORT
from .sync import SyncPlan

if TYPE_CHECKING:
    from .._core.engine import Engine


def today(engine: Engine) -> dt.date:
    """Return today in UTC, on the engine's clock."""
    return dt.datetime.fromtimestamp(engine.clock.time(), dt.UTC).date()


def source_of(
    engine: Engine,
    ad_account_id: str,
    *,
    via: str,
    timeout: float,
    state: Mapping[str, Any] | None,
    **arguments: Any,
) -> AdsSource:
    """Return the source of `analytics.rows`, which documents the arguments."""
    one_of("via", via, VIAS)
    seconds("timeout", timeout)
    now = today(engine)
    if state is not None:
        arguments["end"], via, now = _continued(state)
    wanted = query(ad_account_id, today=now, **arguments)
    quota = engine.shared.limiter.left().get("ads_analytics")
    planned = plan(
        wanted, via, now, sandbox=engine.shared.sandbox, left=None if quota is None else quota.remaining
    )
    if state is None:
        return AdsSource(engine, planned, timeout)
    first, tokens = _place(state, planned)
    return AdsSource(engine, planned, timeout, first, tokens)


def _continued(state: Mapping[str, Any]) -> tuple[dt.date, str, dt.date]:
    """Return the last day, the way, and the day of the plan that a state belongs to."""
    try:
        version, via, end = state["version"], str(state["via"]), day("end", state["end"])
        planned = day("planned", state["planned"])
    except (KeyError, TypeError, ValueError):
        version, via, end, planned = None, "", dt.date.min, dt.date.min
    if version != VERSION or via not in VIAS:
        raise _no_state(state)
    return end, via, planned


def _place(state: Mapping[str, Any], planned: Plan) -> tuple[int, dict[int, str]]:
    if state.get("query") != planned.query.fingerprint("end") or state.get("parts") != len(planned.parts):
        raise ValueError("state belongs to other arguments of analytics.rows: pass the same ones, except end")
    try:
        tokens = cast("Mapping[str, str]", state.get("reports") or {})
        first, started = int(state["next"]), {int(at): str(token) for at, token in tokens.items()}
    except (AttributeError, KeyError, TypeError, ValueError):
        raise _no_state(state) from None
    if not 0 <= first <= len(planned.parts):
        raise _no_state(state)
    return first, started


def _no_state(state: Mapping[str, Any]) -> ValueError:
    return ValueError(
        "state must be the rows_state of an error or the state of an iterator of analytics.rows, not "
        f"{state!r:.100}"
    )


def report_of(
    engine: Engine,
    ad_account_id: str,
    job: Any,
    *,
    columns: Iterable[str] | None,
    money: str,
    types: Mapping[str, str] | None,
    timeout: float,
) -> FileSource:
    """Return the source of `reports.read`, which documents the arguments."""
    one_of("money", money, ("micros", "decimal"))
    for name, kind in mapping("types", types).items():
        one_of(f"types[{name!r}]", kind, KINDS)
    wanted = None
    if columns is not None:
        made = [Column(each, kind_of(each)) for each in texts("columns", columns)]
        wanted = adjusted(made, money, types or {})
    REPORT.id_of(job)
    read = partial(adjusted, money=money, types=types or {})
    return FileSource(engine, ad_account_id, job, wanted, read, seconds("timeout", timeout))


def sync_of(
    engine: Engine,
    ad_account_id: str,
    *,
    state: str | os.PathLike[str],
    lookback: int,
    until_final: bool,
    via: str,
    timeout: float,
    **arguments: Any,
) -> SyncPlan:
    """Return the plan of `analytics.sync`, which documents the arguments."""
    one_of("via", via, VIAS)
    target("state", state)
    now = today(engine)
    wanted = query(ad_account_id, today=now, granularity="DAY", **arguments)
    return SyncPlan(
        query=wanted,
        via=via,
        today=now,
        state=state,
        lookback=whole("lookback", lookback),
        until_final=truth("until_final", until_final),
        timeout=seconds("timeout", timeout),
    )
