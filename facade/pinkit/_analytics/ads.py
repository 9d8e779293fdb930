"""Analytics of ads as the source of a table: synchronous calls, or reports that are prepared ahead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
from pinkit_generated import UNSET, Request, operations
from pinkit_generated._codec import is_array, is_object

from .. import errors
from .._core.effects import Run, Steps
from .._jobs.job import LARGEST
from .._jobs.polling import fields_of, text
from .contents import InMemory, ReportFile
from .plan import Part, Plan
from .quota import exceeded, patient, patiently, raw
from .report_job import REPORT
from .source import Unplanned

if TYPE_CHECKING:
    from .._core.engine import Engine
    from .columns import Column
    from .source import Span, State

#: Reports that Pinterest prepares at once, and how often a report that failed is started.
AT_ONCE: Final = 5
_ATTEMPTS: Final = 3
VERSION: Final = 1


@attrs.define(eq=False)
class AdsSource:
    """The source of `analytics.rows`.

    Args:
        engine: Makes the calls.
        plan: The requests.
        timeout: Seconds to wait for all parts together.
        first: The part to start with.
        tokens: Reports that were started before, by part.
        last: The part to stop before; None for all parts.
        session: A reading that several sources share, each of its own parts.
        facts: Facts about the ad account, once they are known.
        operation: The name in messages.
    """

    engine: Engine
    plan: Plan
    timeout: float
    first: int = 0
    tokens: Mapping[int, str] = attrs.field(factory=dict[int, str])
    last: int | None = None
    session: AdsSession | None = None
    facts: dict[str, str] = attrs.field(factory=dict[str, str])
    operation: str = "analytics.rows"

    @property
    def parts(self) -> int:
        """The number of requests, those before the first part included."""
        return len(self.plan.parts) if self.last is None else self.last

    @property
    def columns(self) -> Sequence[Column]:
        """The columns of the query."""
        return self.plan.query.schema

    def open(self) -> AdsSession:
        """Start a reading."""
        return self.session or AdsSession(self)


class AdsSession:
    """One reading of the analytics of ads.

    Args:
        source: What is read.
        resumable: Whether it has states to continue from.
        on_error: Called if a part could not be fetched.
    """

    def __init__(
        self, source: AdsSource, *, resumable: bool = True, on_error: Callable[[], None] = lambda: None
    ) -> None:
        self._source = source
        self._on_error = on_error
        self._resumable = resumable
        self._plan = source.plan
        self._tokens = dict(source.tokens)
        self.facts = source.facts

    @property
    def jobs(self) -> int:
        """The reports that are being prepared."""
        return len(self._tokens)

    def span(self, index: int) -> Span | None:
        """Return the days of a part, where each row has its own day."""
        part = self._plan.parts[index]
        return (part.start, part.end) if self._plan.query.granularity in ("DAY", "HOUR") else None

    def state(self, index: int) -> State | None:
        """Return where to continue, as JSON values."""
        if not self._resumable:
            return None
        query = self._plan.query
        return {
            "version": VERSION,
            "query": query.fingerprint("end"),
            "end": query.end.isoformat(),
            "planned": self._plan.planned.isoformat(),
            "via": self._plan.via,
            "parts": len(self._plan.parts),
            "next": index,
            "reports": {str(at): token for at, token in self._tokens.items() if at >= index},
        }

    def fetch(self, index: int, folder: Path, deadline: float) -> Steps[InMemory | ReportFile]:
        """Get the content of a part."""
        try:
            yield from self.read_account(deadline)
            if self._plan.via == "calls":
                return (yield from self._call(self._plan.parts[index], deadline))
            return (yield from self._report(index, folder / f"{index}", deadline))
        except Exception:
            self._on_error()
            raise

    def read_account(self, deadline: float) -> Steps[None]:
        """Request the account's currency and time zone; it fails if the token cannot see the account."""
        if not self.facts:
            query, engine = self._plan.query, self._source.engine
            account = yield from patiently(engine, deadline, operations.ad_accounts_get(query.ad_account_id))
            days = query.reporting_timezone
            self.facts |= {
                "ad_account_id": query.ad_account_id,
                "level": query.level,
                "granularity": query.granularity,
                "currency": text("currency", account) or "",
                "time_zone": text("time_zone", account) or "",
                "days_in": "time_zone" if days == "AD_ACCOUNT_TIME_ZONE" else "UTC",
                "money": query.money,
            }

    # Synchronous calls ----------------------------------------------------------------------------------

    def _call(self, part: Part, deadline: float) -> Steps[InMemory]:
        query = self._plan.query
        level = query.of_level
        build: Any = level.targeting if part.breakdown else level.call
        request: Request[Any] = raw(build(query.ad_account_id, **self._arguments(part)))
        response = yield from patiently(self._source.engine, deadline, request)
        return InMemory(_rows_of(request, response, breakdown=bool(part.breakdown)))

    def _arguments(self, part: Part) -> dict[str, Any]:
        """Return the arguments that calls and reports share."""
        query = self._plan.query
        return {
            **({query.of_level.ids: part.ids} if part.ids else {}),
            **({"targeting_types": part.breakdown} if part.breakdown else {}),
            "columns": query.columns,
            "granularity": query.granularity,
            "start_date": part.start,
            "end_date": part.end,
            "reporting_timezone": query.reporting_timezone or UNSET,
            **query.attribution,
        }

    # Reports --------------------------------------------------------------------------------------------

    def _report(self, index: int, path: Path, deadline: float) -> Steps[ReportFile]:
        account, engine = self._plan.query.ad_account_id, self._source.engine
        attempt = 0
        while True:
            attempt += 1
            if index not in self._tokens:
                yield from self._start(index, deadline)
            yield from self._start_ahead(index, deadline)
            left = max(0.0, deadline - engine.clock.monotonic())
            where = {"ad_account_id": account}
            try:
                saving = REPORT.saved(
                    patient(engine, deadline),
                    self._tokens[index],
                    where,
                    path,
                    None,
                    left,
                    LARGEST,
                    durable=False,
                )
                yield from saving
            except errors.JobFailedError:  # also expired, if the rows before took longer than an hour
                del self._tokens[index]
                if attempt >= _ATTEMPTS:
                    raise
            except errors.JobTimeoutError as error:
                quota = error.__cause__
                if isinstance(quota, (errors.QuotaExceededError, errors.RateLimitError)):
                    raise exceeded("analytics/get_report", quota) from error
                raise
            else:
                del self._tokens[index]
                return ReportFile(path, self._plan.query.of_level.columns[0])

    def _start(self, index: int, deadline: float) -> Steps[None]:
        made = yield from patiently(self._source.engine, deadline, self._request(self._plan.parts[index]))
        token = text("token", made)
        if not token:
            raise errors.InvalidResponseError("analytics/create_report: the response has no token")
        self._tokens[index] = token

    def _start_ahead(self, index: int, deadline: float) -> Steps[None]:
        """Start the next reports, unless a quota is used up: these can wait."""
        engine = self._source.engine
        at_once = attrs.evolve(engine.options, max_wait=0, until=min(deadline, engine.options.until))
        impatient = type(engine)(engine.shared, at_once)
        for ahead in range(index + 1, min(index + AT_ONCE, len(self._plan.parts))):
            if ahead not in self._tokens:
                try:
                    made = yield from impatient.call(self._request(self._plan.parts[ahead]))
                except (errors.QuotaExceededError, errors.RateLimitError):
                    return
                if token := text("token", made):
                    self._tokens[ahead] = token

    def _request(self, part: Part) -> Request[Any]:
        query = self._plan.query
        build: Any = operations.analytics_create_report
        request: Request[Any] = build(
            query.ad_account_id,
            level=query.level + ("_TARGETING" if part.breakdown else ""),
            report_format="JSON" if self._plan.via == "json" else "CSV",
            primary_sort="BY_ID",
            **self._arguments(part),
        )
        return request


def _rows_of(request: Request[Any], response: Any, *, breakdown: bool) -> list[Mapping[str, Any]]:
    rows: Any = fields_of(response).get("data") if breakdown else response
    if not is_array(rows) or not all(
        is_object(each) and is_object(each.get("metrics") or {}) for each in rows
    ):
        raise errors.InvalidResponseError(
            f"{request.operation.id}: the response is no list of rows: {response!r:.80}"
        )
    if not breakdown:
        return rows
    return [
        {
            "TARGETING_TYPE": row.get("targeting_type"),
            "TARGETING_VALUE": row.get("targeting_value"),
            **(row.get("metrics") or {}),
        }
        for row in rows
    ]


@attrs.define(eq=False)
class FileSource(Unplanned):
    """The source of `reports.read`: the file of one report.

    Args:
        engine: Makes the calls.
        ad_account_id: The ad account.
        job: The response of the report's start, or its token.
        wanted: The columns; None for those that the file has.
        adjust: Adjusts the kinds of the columns of the file.
        timeout: Seconds for the report and its download.
    """

    engine: Engine
    ad_account_id: str
    job: Any
    wanted: Sequence[Column] | None
    adjust: Callable[[Sequence[Column]], Sequence[Column]]
    timeout: float
    parts: int = 1
    first: int = 0
    _found: Sequence[Column] | None = attrs.field(default=None, init=False)
    operation = "reports.read"

    @property
    def columns(self) -> Sequence[Column]:
        """The wanted columns, or those of the file."""
        return self._found or self.wanted or ()

    @property
    def facts(self) -> Mapping[str, str]:
        """The ad account."""
        return {"ad_account_id": self.ad_account_id}

    def fetch(self, index: int, folder: Path, deadline: float) -> Steps[ReportFile]:
        """Wait for the report, and download it."""
        path, clock = folder / f"{index}", self.engine.clock
        where = {"ad_account_id": self.ad_account_id}
        engine, left = patient(self.engine, deadline), max(0.0, deadline - clock.monotonic())
        yield from REPORT.saved(engine, self.job, where, path, None, left, LARGEST, durable=False)
        file = ReportFile(path)
        if self.wanted is None and self._found is None:
            self._found = self.adjust((yield Run(file.found_columns)))
        return file
