"""Long-running jobs: started, polled, then finished with a file, or failed, by the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from attrs import frozen

from pinkit.testing.messages import ApiError, Json, Object, is_object
from pinkit.testing.state import bulk, catalog_reports, report_files
from pinkit.testing.state.ads import find_account
from pinkit.testing.state.dates import ASYNCHRONOUS, PRODUCT_ITEMS, days
from pinkit.testing.state.downloads import offer
from pinkit.testing.state.report_files import File
from pinkit.testing.world import Call, Handler, Settings

_URL_SECONDS = 300.0
_KEPT_SECONDS = 3600.0


@frozen
class _Job:
    """One kind of job.

    Attributes:
        kind: Its name, also in `Settings.failing_jobs`.
        starts: The operations that start a job.
        polls: The operation that polls a job.
        key: The field or parameter with the id of a job.
        started: Makes the response to a start.
        polled: Makes the response to a poll, from the call, the state, and the file's URL and size, if any.
        file: Makes the content of the file, from what `begin` returned.
        check: Raises if the request to start a job is not valid.
        begin: Returns what a job keeps of its request; its body, by default.
    """

    kind: str
    starts: tuple[str, ...]
    polls: str
    key: str
    started: Callable[[Call, str], Object]
    polled: Callable[[Call, str, str | None, int | None], Object]
    file: Callable[[Call, Json], File]
    check: Callable[[Call], None] = lambda _: None
    begin: Callable[[Call], Json] = lambda call: call.body


def _check_report(call: Call) -> None:
    is_of_items = call.body.get("level", "").startswith("PRODUCT_ITEM")
    days(call, call.body, PRODUCT_ITEMS if is_of_items else ASYNCHRONOUS)
    if is_of_items:
        report_files.check_no_ads(call.body)
    report_files.check_entities(call)


def _check_leads(call: Call) -> None:
    days(call, call.body, ASYNCHRONOUS)
    report_files.check_ad(call)


def _begin_bulk(call: Call) -> Json:
    """Return the request for a download; or make the changes, and return their results."""
    if call.operation.id == "bulk_download/create":
        return {"download": call.body}
    return {"results": [] if "bulk" in call.world.settings.failing_jobs else bulk.upsert(call)}


def _bulk_file(call: Call, asked: Json) -> File:
    return bulk.download(call, asked["download"]) if "download" in asked else bulk.results(asked["results"])


def _catalog_file(call: Call, asked: Json) -> File:
    return File(catalog_reports.file(call, asked), "text/csv")


def _report_started(_: Call, token: str) -> Object:
    return {"report_status": "IN_PROGRESS", "token": token, "message": ""}


def _mmm_started(call: Call, token: str) -> Object:
    return _mmm({}, {**_report_started(call, token), "status": "success"})


def _mmm(outer: Object, inner: Object) -> Object:
    """Until 5.23.0 a report is in `data`, later it is the response itself; undeclared fields are not sent."""
    return {**outer, **inner, "code": 0, "data": inner}


def _report(_: Call, state: str, url: str | None, size: int | None) -> Object:
    return {"report_status": state, "url": url, "size": size}


def _report_without_nulls(_: Call, state: str, url: str | None, size: int | None) -> Object:
    return {"report_status": state, **({"url": url, "size": size} if url else {})}


def _mmm_report(call: Call, state: str, url: str | None, size: int | None) -> Object:
    outer = {"status": "success", "message": ""}
    return _mmm(outer, _report_without_nulls(call, state, url, size))


def _bulk(_: Call, state: str, url: str | None, __: int | None) -> Object:
    named = {"IN_PROGRESS": "RUNNING", "FINISHED": "SUCCEEDED"}.get(state, "FAILED")
    return {"status": named, **({"result_url": url} if url else {})}


def _leads(_: Call, state: str, url: str | None, __: int | None) -> Object:
    return {"export_status": "FAILED" if state == "EXPIRED" else state, "download_url": url}


def _catalog(call: Call, state: str, url: str | None, size: int | None) -> Object:
    """Return a report of a catalog, which has no state for a failure."""
    return _report(call, "FINISHED" if state == "FINISHED" else "IN_PROGRESS", url, size)


_JOBS = (
    _Job(
        "report",
        ("analytics/create_report",),
        "analytics/get_report",
        "token",
        _report_started,
        _report,
        report_files.report,
        _check_report,
    ),
    _Job(
        "mmm_report",
        ("analytics/create_mmm_report",),
        "analytics/get_mmm_report",
        "token",
        _mmm_started,
        _mmm_report,
        report_files.report,
        _check_report,
    ),
    _Job(
        "conversion_product_report",
        ("analytics/create_conversion_product_report",),
        "analytics/get_conversion_product_report",
        "token",
        _report_started,
        _report_without_nulls,
        report_files.report,
        _check_report,
        begin=lambda call: {"view_window_days": 30, **call.body},  # the documented default of this report
    ),
    _Job(
        "bulk",
        ("bulk_download/create", "bulk_upsert/create"),
        "bulk_request/get",
        "bulk_request_id",
        lambda _, key: {"request_id": key},
        _bulk,
        _bulk_file,
        begin=_begin_bulk,
    ),
    _Job(
        "leads_export",
        ("leads_export/create",),
        "leads_export/get",
        "leads_export_id",
        lambda _, key: {"leads_export_id": key},
        _leads,
        report_files.leads,
        _check_leads,
    ),
    _Job(
        "catalog_report",
        ("reports/create",),
        "reports/get",
        "token",
        lambda _, key: {"token": key},
        _catalog,
        _catalog_file,
        begin=catalog_reports.begin,
    ),
)


def _start(job: _Job) -> Handler:
    def handler(call: Call) -> Object:
        job.check(call)
        return job.started(call, _begin(call, job.kind, job.begin(call)))

    return handler


def _begin(call: Call, kind: str, asked: Json) -> str:
    key = call.world.new_id()
    record: Object = {
        "kind": kind,
        "place": _place(call),
        "created": call.now,
        "asked": asked,
        "url": None,
    }
    call.table("jobs").put(key, record)
    return key


def _template_report(call: Call) -> Object:
    """Start a report by campaign and day; of the last 30 days, unless the query has others."""
    today = datetime.fromtimestamp(call.now, UTC).date()
    dates = {"start_date": str(today - timedelta(days=30)), "end_date": str(today - timedelta(days=1))}
    asked = {"level": "CAMPAIGN", "granularity": "DAY", **dates, **call.query}
    days(call, asked, ASYNCHRONOUS)
    token = _begin(call, "report", asked)
    return {"report_status": "IN_PROGRESS", "template_id": call.path["template_id"], "token": token}


def _poll(job: _Job) -> Handler:
    def handler(call: Call) -> Object:
        key: str = call.path.get(job.key) or call.query[job.key]
        record = call.table("jobs").get(key)
        if record is None or (record["kind"], record["place"]) != (job.kind, _place(call)):
            if job.started in (_report_started, _mmm_started):
                return job.polled(call, "DOES_NOT_EXIST", None, None)
            raise ApiError(404, 1, f"There is no job {key[:60]} here.")
        state = state_of(record, call.world.settings, call.now)
        if state is None:
            return _without_state(job.polled(call, "IN_PROGRESS", None, None))
        if state != "FINISHED":
            return job.polled(call, state, None, None)
        url, size = _file(call, job, key, record)
        return job.polled(call, state, url, size)

    return handler


def _place(call: Call) -> str:
    """Return the ad account or user of a job, which alone can poll it.

    Raises:
        ApiError: The caller has no such ad account.
    """
    place: str = find_account(call)["id"] if "ad_account_id" in call.path else call.identity.user
    return place


def state_of(record: Object, settings: Settings, now: float) -> str | None:
    """Return the state of a job; None if it has none at first."""
    age = now - record["created"]
    if age < settings.processing_seconds:
        return None if settings.null_states and age < settings.processing_seconds / 2 else "IN_PROGRESS"
    if record["kind"] in settings.failing_jobs:
        return "FAILED"
    return "FINISHED" if age < settings.processing_seconds + _KEPT_SECONDS else "EXPIRED"


def _without_state(response: Object) -> Object:
    return {
        name: _without_state(value) if is_object(value) else None if name.endswith("status") else value
        for name, value in response.items()
    }


# Files --------------------------------------------------------------------------------------------------


def _file(call: Call, job: _Job, key: str, record: Object) -> tuple[str, int]:
    """Return the URL of a file, a new one if the last one has expired, and the size in bytes."""
    known: Object | None = record["url"]
    if known is None or known["expires"] <= call.now:
        content, kind = job.file(call, record["asked"])
        url = offer(call.world, content, kind, _URL_SECONDS)
        known = {"url": url, "size": len(content.encode()), "expires": call.now + _URL_SECONDS}
        call.table("jobs").put(key, {**record, "url": known})
    return known["url"], known["size"]


HANDLERS: dict[str, Handler] = {
    "analytics/create_template_report": _template_report,
    **{start: _start(job) for job in _JOBS for start in job.starts},
    **{job.polls: _poll(job) for job in _JOBS},
}
