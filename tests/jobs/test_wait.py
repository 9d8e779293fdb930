"""Waiting for a job ends when the job is done, or at its deadline."""

from __future__ import annotations

from typing import Any

import pinkit
import pytest
from http_library import httpx
from job_kinds import DATES, KINDS, Kind
from pinkit import errors
from pinkit.scopes import operation_of
from pinkit_generated import Request
from pinkit_generated.operations import analytics_create_report, boards_get
from scripted import Mode, Script, error, json_response
from workbench import Bench

MMM = {
    "report_name": "Oak",
    "columns": ["CAMPAIGN_ID"],
    "granularity": "DAY",
    "level": "CAMPAIGN_TARGETING",
    "targeting_types": ["COUNTRY"],
    **DATES,
}
REPORT = {"columns": ["IMPRESSION_1"], "granularity": "DAY", "level": "CAMPAIGN", **DATES}


def started(bench: Bench, kind: Kind) -> tuple[Any, tuple[Any, ...]]:
    """The group of a kind of job, and the arguments of its methods for a started job."""
    group, account = kind.group(bench.client), bench.mock.world.ad_account_id
    return group, (*kind.where(account), kind.begin(bench))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_of_job_can_be_waited_for_by_its_start_response(bench: Bench, kind: Kind) -> None:
    bench.mock.settings.processing_seconds = 40
    group, job = started(bench, kind)
    started_at = bench.mode.clock.now
    done = bench.wait(lambda: group.wait(*job))
    assert "'FINISHED'" in repr(done) or "'SUCCEEDED'" in repr(done)
    assert 40 <= bench.mode.clock.now - started_at <= 60
    assert len(bench.mode.clock.slept) <= 9  # the pauses grow


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_job_without_a_state_is_not_done_yet(bench: Bench, kind: Kind) -> None:
    bench.mock.settings.null_states = True
    group, job = started(bench, kind)
    assert bench.wait(lambda: group.wait(*job))


@pytest.mark.parametrize("kind", [each for each in KINDS.values() if each.in_account])
def test_a_job_that_fails_is_an_error_with_its_state(bench: Bench, kind: Kind) -> None:
    bench.mock.settings.failing_jobs.add(kind.name)
    group, job = started(bench, kind)
    with pytest.raises(errors.JobFailedError, match="FAILED") as caught:
        bench.wait(lambda: group.wait(*job))
    assert caught.value.state == "FAILED"
    assert caught.value.job_id in str(caught.value)
    assert "'FAILED'" in repr(caught.value.data)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_job_that_takes_too_long_names_the_call_to_continue(bench: Bench, kind: Kind) -> None:
    bench.mock.settings.processing_seconds = 10_000
    group, job = started(bench, kind)
    started_at = bench.mode.clock.now
    with pytest.raises(errors.JobTimeoutError, match=r"client\.[a-z_.]+\.wait") as caught:
        bench.wait(lambda: group.wait(*job, timeout=100))
    assert bench.mode.clock.now - started_at <= 100
    assert caught.value.state in ("IN_PROGRESS", "RUNNING")
    bench.mock.settings.processing_seconds = 0
    assert bench.wait(lambda: group.wait(*job[:-1], caught.value.job_id))  # the id is enough


def test_a_report_of_a_template_is_waited_for_like_any_other(bench: Bench) -> None:
    account = bench.mock.world.ad_account_id
    report = bench.wait(lambda: bench.client.reports.create_from_template(account, "1", **DATES))
    assert bench.wait(lambda: bench.client.reports.wait(account, report)).report_status == "FINISHED"


def test_an_expired_report_and_an_unknown_one_are_not_waited_for(bench: Bench) -> None:
    account = bench.mock.world.ad_account_id
    report = bench.wait(lambda: bench.client.reports.create(account, **REPORT))
    bench.mode.clock.now += 2 * 3600
    with pytest.raises(errors.JobFailedError, match=r"EXPIRED.* hour"):
        bench.wait(lambda: bench.client.reports.wait(account, report))
    with pytest.raises(errors.JobFailedError, match=r"12 .*DOES_NOT_EXIST"):
        bench.wait(lambda: bench.client.reports.wait(account, "12"))
    assert bench.mode.clock.slept == []


def report(state: object) -> httpx.Response:
    return json_response(200, {"report_status": state, "url": None})


def test_unknown_states_lost_responses_and_outages_do_not_end_the_wait(mode: Mode) -> None:
    script = Script(
        [
            report("QUEUED_BY_A_NEW_RELEASE"),
            report(7),
            httpx.ConnectError("refused"),
            httpx.ReadTimeout("slow"),
            httpx.Response(200, text="<html>maintenance"),
            error(503),
            error(500),
            report("finished"),
        ]
    )
    client = mode.client(script, retry=pinkit.Retry(attempts=1))
    assert mode.wait(lambda: client.reports.wait("1", "2")).report_status == "finished"
    assert len(script.requests) == 8


def test_a_job_is_polled_until_the_timeout_and_at_least_once(bench: Bench) -> None:
    account = bench.mock.world.ad_account_id
    bench.mock.settings.processing_seconds = 28
    for timeout, done in ((0, False), (27, False), (30, True)):
        report = bench.wait(lambda: bench.client.reports.create(account, **REPORT))
        asked, started_at = len(bench.mock.requests), bench.mode.clock.now
        if done:
            bench.wait(lambda: bench.client.reports.wait(account, report, timeout=timeout))  # noqa: B023
        else:
            with pytest.raises(errors.JobTimeoutError, match="IN_PROGRESS"):
                bench.wait(lambda: bench.client.reports.wait(account, report, timeout=timeout))  # noqa: B023
        assert len(bench.mock.requests) > asked
        assert timeout - 1 <= bench.mode.clock.now - started_at <= timeout


def test_a_request_that_can_never_be_sent_is_not_waited_for(mode: Mode) -> None:
    http = httpx.Client() if mode.name == "sync" else httpx.AsyncClient()
    mode.wait(http.close if mode.name == "sync" else http.aclose)  # type: ignore[union-attr]
    client = mode.client_class("t", http_client=http, clock=mode.clock)
    with pytest.raises(errors.APIConnectionError, match=r"http_client .*closed"):
        mode.wait(lambda: client.bulk.wait("1", "2"))


def test_a_job_of_an_unknown_type_is_still_read(mode: Mode) -> None:
    made = {"batch_id": "1", "catalog_type": "NEW", "status": "PROCESSING"}
    done = {**made, "status": "COMPLETED", "items": [{"status": "SUCCESS"}, {"status": "FAILURE"}]}
    client = mode.client([json_response(200, made), json_response(200, made), json_response(200, done)])
    created = mode.wait(lambda: client.catalogs.items.create_batch(body=ITEMS))
    assert created.catalog_type == "NEW"
    batch = mode.wait(lambda: client.catalogs.items.wait(created))
    assert (len(batch.succeeded), len(batch.failed)) == (1, 1)


def test_a_quota_is_waited_for_and_a_permanent_error_is_raised(mode: Mode) -> None:
    script = Script([error(429, 8, x_ratelimit_reset="90"), error(429, 8, retry_after="90"), error(404, 1)])
    client = mode.client(script, retry=pinkit.Retry(attempts=1))
    with pytest.raises(errors.NotFoundError):
        mode.wait(lambda: client.bulk.wait("1", "2"))
    assert max(mode.clock.slept) == 90


def test_a_timeout_has_the_last_error_as_its_cause(mode: Mode) -> None:
    client = mode.client(lambda _: httpx.Response(503), retry=pinkit.Retry(attempts=1))
    with pytest.raises(errors.JobTimeoutError, match=r"client\.bulk\b") as caught:
        mode.wait(lambda: client.bulk.wait("1", "2", timeout=30))
    assert isinstance(caught.value.__cause__, errors.ServiceUnavailableError)
    assert caught.value.data is None


@pytest.mark.parametrize(
    ("job", "kind", "printed"),
    [
        (None, TypeError, "job .*None$"),
        (5, TypeError, "job .*5$"),
        ("", ValueError, "job .*id"),
        (analytics_create_report, ValueError, "job .*id"),
        (boards_get, TypeError, "job .*"),
    ],
)
def test_an_invalid_job_is_rejected_before_anything_is_sent(
    mode: Mode, job: Any, kind: type[Exception], printed: str
) -> None:
    if callable(job):
        job = Request(operation_of(job), "").decode(200, b'{"id": "1"}')
    client = mode.client([])
    with pytest.raises(kind, match=printed):
        mode.wait(lambda: client.reports.wait("1", job))


@pytest.mark.parametrize("timeout", [-1, float("inf"), "60", None])
def test_a_timeout_is_seconds(mode: Mode, timeout: Any) -> None:
    client = mode.client([])
    with pytest.raises((TypeError, ValueError), match="timeout"):
        mode.wait(lambda: client.bulk.wait("1", "2", timeout=timeout))


# Batches of catalog items ----------------------------------------------------------------------------------

ITEMS = {
    "catalog_type": "RETAIL",
    "country": "US",
    "language": "EN",
    "operation": "UPSERT",
    "items": [{"item_id": "oak", "attributes": {}}, {"item_id": "elm", "attributes": {}}],
}


def items(batch_state: str, *records: Any) -> httpx.Response:
    return json_response(
        200,
        {
            "batch_id": "1",
            "catalog_type": "RETAIL",
            "created_time": None,
            "status": batch_state,
            "items": [*records] or None,
        },
    )


OAK = {"item_id": "oak", "status": "SUCCESS", "errors": [], "warnings": [{"message": "no colour"}]}
ELM = {"item_id": "elm", "status": "FAILURE", "errors": [{"attribute": "link", "message": "no link"}]}
ASH = {"item_id": "ash", "status": "FAILURE"}


def test_a_batch_of_items_gives_a_result_for_each(mode: Mode) -> None:
    client = mode.client([items("PROCESSING"), items("COMPLETED", OAK, ELM, ASH)])
    batch = mode.wait(lambda: client.catalogs.items.wait("1"))
    assert isinstance(batch, pinkit.Batch)
    assert [record.item_id for record in batch.succeeded] == ["oak"]
    assert batch.failed[0].message == "no link"
    assert "Pinterest" in batch.failed[1].message
    assert [getattr(result.data, "item_id", None) for result in batch.failed] == ["elm", "ash"]
    with pytest.raises(errors.BatchError, match=r"2 of 3 .*1: no link"):
        batch.raise_for_errors()


def test_a_failed_batch_reports_each_item_or_is_an_error(mode: Mode) -> None:
    client = mode.client([items("FAILED", ELM), items("FAILED")])
    batch = mode.wait(lambda: client.catalogs.items.wait("1"))
    assert [result.message for result in batch.failed] == ["no link"]
    with pytest.raises(errors.JobFailedError, match=r"client\.catalogs\.items: .*1 .*FAILED"):
        mode.wait(lambda: client.catalogs.items.wait("1"))


@pytest.mark.parametrize("records", [(), ({"item_id": "oak"}, {"item_id": "elm", "status": "PROCESSING"})])
def test_an_unreported_item_is_no_success(mode: Mode, records: Any) -> None:
    client = mode.client([items("FAILED", *records), items("COMPLETED", *records)])
    if records:
        for _ in range(2):
            batch = mode.wait(lambda: client.catalogs.items.wait("1"))
            assert ["Pinterest" in result.message for result in batch.failed] == [True, True]
    else:
        with pytest.raises(errors.JobFailedError):
            mode.wait(lambda: client.catalogs.items.wait("1"))
        with pytest.raises(errors.InvalidResponseError, match=r"client\.catalogs\.items: .*item"):
            mode.wait(lambda: client.catalogs.items.wait("1"))


def test_a_batch_that_was_created_is_waited_for(bench: Bench) -> None:
    created = bench.wait(lambda: bench.client.catalogs.items.create_batch(body=ITEMS))
    batch = bench.wait(lambda: bench.client.catalogs.items.wait(created))
    assert len(batch) == 2


def test_a_batch_that_repeats_a_recent_one_has_no_job(mode: Mode) -> None:
    client = mode.client([json_response(200, {"catalog_type": "RETAIL", "created_time": None})])
    skipped = mode.wait(lambda: client.catalogs.items.create_batch(body={}))
    with pytest.raises(ValueError, match="started no job"):
        mode.wait(lambda: client.catalogs.items.wait(skipped))


def test_local_inventory_is_waited_for_by_its_catalog(mode: Mode) -> None:
    done = {
        "batch_id": "7",
        "status": "COMPLETED",
        "operation_results": [
            {"item_id": "1", "store_code": "s", "supplemental_type": "LOCAL_INVENTORY", "status": "SUCCESS"},
            {
                "item_id": "2",
                "store_code": "s",
                "supplemental_type": "LOCAL_INVENTORY",
                "status": "FAILURE",
                "errors": [{"attribute": "PRICE", "code": 1, "message": "The price is missing."}],
            },
        ],
    }
    script = Script(
        [
            json_response(201, {"batch_id": "7"}),
            json_response(200, {"batch_id": "7", "status": "PROCESSING"}),
            json_response(200, done),
        ]
    )
    client = mode.client(script)
    started = mode.wait(lambda: client.catalogs.local_inventory.create_batch("5", operations=[{}]))
    batch = mode.wait(lambda: client.catalogs.local_inventory.wait("5", started))
    assert [result.message for result in batch.failed] == ["The price is missing."]
    assert script.requests[-1].url.path == "/v5/catalogs/5/supplemental_items/batch/7"


@pytest.mark.parametrize("wrap", [dict, lambda fields: {"data": fields}], ids=["top level", "in data"])
def test_a_marketing_mix_report_is_read_in_both_shapes(mode: Mode, wrap: Any) -> None:
    started = wrap({"token": "t", "report_status": "IN_PROGRESS"})
    done = wrap({"report_status": "FINISHED", "url": "https://i.example/1"})
    client = mode.client([json_response(200, started), json_response(200, started), json_response(200, done)])
    report = mode.wait(lambda: client.reports.mmm.create("1", **MMM))
    assert "FINISHED" in repr(mode.wait(lambda: client.reports.mmm.wait("1", report)))
