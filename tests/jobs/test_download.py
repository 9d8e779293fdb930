"""The download of a job's file: its requests, retries, errors and events, without a token."""

from __future__ import annotations

import gzip
import threading
from pathlib import Path
from typing import Any

import pinkit
import pytest
from download_bench import FINISHED, LINE, STORE, Parts, file, left_over, pinterest, rejected
from http_library import httpx
from job_kinds import KINDS, Kind
from pinkit import errors, events
from scripted import Mode, json_response
from workbench import Bench


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_of_job_downloads_its_file(bench: Bench, kind: Kind, tmp_path: Path) -> None:
    group, account = kind.group(bench.client), bench.mock.world.ad_account_id
    job = kind.begin(bench)
    path = bench.wait(lambda: group.download(*kind.where(account), job, tmp_path / "file"))
    assert path == tmp_path / "file"
    assert path.read_bytes()[:1] in (b"A", b"C", b"L", b"[", b"e", b"i", b"{")
    assert left_over(tmp_path) == ["file"]


def test_the_store_gets_no_token_and_no_header_of_the_user(mode: Mode, tmp_path: Path) -> None:
    script, seen = pinterest(file(LINE)), list[Any]()
    client = mode.client(script, headers={"X-App": "mine"}, on_event=seen.append)
    mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    asked = script.requests[-1]
    assert str(asked.url) == STORE
    assert {"authorization", "x-app", "cookie"}.isdisjoint(asked.headers)
    assert "s3cr3t" not in repr(seen)
    assert next(each for each in seen if isinstance(each, events.ResponseReceived) and each.size == len(LINE))


def test_progress_is_reported_and_starts_again_with_the_file(mode: Mode, tmp_path: Path) -> None:
    reported: list[tuple[int, int]] = []
    broken = file(LINE, httpx.ReadError("reset"), content_length="18")
    script = pinterest(broken, file(LINE, LINE, LINE, content_length="18"))
    client = mode.client(script)

    def progress(done: int, size: int) -> None:
        reported.append((done, size))

    path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", progress=progress))
    assert path.read_bytes() == LINE * 3
    assert reported == [(6, 18), (6, 18), (12, 18), (18, 18)]
    assert [request.url.host for request in script.requests].count("api.pinterest.com") == 2  # a fresh URL


def test_progress_is_called_in_the_thread_of_the_caller(mode: Mode, tmp_path: Path) -> None:
    threads = set[int]()

    def progress(_: int, __: int) -> None:
        threads.add(threading.get_ident())

    client = mode.client(pinterest(file(LINE, LINE)))
    mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", progress=progress))
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize(
    "failure",
    [
        lambda: httpx.ConnectError("refused"),
        lambda: file(LINE, httpx.RemoteProtocolError("peer closed connection")),
        lambda: file(gzip.compress(LINE * 100)[:-9], content_encoding="gzip"),
        lambda: rejected(403, "AccessDenied", "Request has expired"),
        lambda: rejected(400, "ExpiredToken", "The provided token has expired."),
        lambda: rejected(503, "SlowDown", "Please reduce your request rate."),
        lambda: httpx.Response(500, text="<html>"),
    ],
)
def test_a_temporary_error_is_retried(mode: Mode, tmp_path: Path, failure: Any) -> None:
    script = pinterest(failure(), failure(), file(LINE))
    client = mode.client(script)
    assert mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv")).read_bytes() == LINE
    assert left_over(tmp_path) == ["r.csv"]


def test_a_rejection_is_an_error_with_the_message_of_the_store_and_the_old_file_stays(
    mode: Mode, tmp_path: Path
) -> None:
    to = tmp_path / "r.csv"
    to.write_text("old")
    client = mode.client(pinterest(rejected(404, "NoSuchKey", "The specified key does not exist.")))
    with pytest.raises(errors.DownloadError, match=r"does not exist\..*404.*NoSuchKey") as caught:
        mode.wait(lambda: client.reports.download("1", "2", to))
    assert (caught.value.status, caught.value.code) == (404, "NoSuchKey")
    assert "s3cr3t" not in str(caught.value)
    assert to.read_text() == "old"
    assert left_over(tmp_path) == ["r.csv"]


def test_an_error_page_that_repeats_the_url_does_not_show_its_signature(mode: Mode, tmp_path: Path) -> None:
    page = httpx.Response(404, text=f"<html>There is nothing at <a href='{STORE}'>here</a></html>")
    client = mode.client(pinterest(page))
    with pytest.raises(errors.DownloadError, match=r"report\.csv\?…") as caught:
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert "s3cr3t" not in str(caught.value)


def test_the_response_of_get_is_no_job_and_its_url_is_not_shown(mode: Mode, tmp_path: Path) -> None:
    client = mode.client([json_response(200, FINISHED)])
    report = mode.wait(lambda: client.reports.get("1", token="2"))
    with pytest.raises(TypeError, match=rf"{type(report).__name__}$"):
        mode.wait(lambda: client.reports.download("1", report, tmp_path / "r.csv"))


def test_an_error_of_the_store_is_raised_although_pinterest_fails_later(mode: Mode, tmp_path: Path) -> None:
    responses = iter([json_response(200, FINISHED), httpx.Response(500, text="broken")])
    client = mode.client(lambda _: next(responses, httpx.Response(503)), retry=pinkit.Retry(attempts=2))
    with pytest.raises(errors.DownloadError, match="broken"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", timeout=60))


def test_a_forbidden_url_is_requested_again_once_if_retries_are_allowed(mode: Mode, tmp_path: Path) -> None:
    for attempts, asked in ((1, 2), (2, 4), (4, 4)):
        script = pinterest(*[lambda: httpx.Response(403, text="no")] * 9)
        client = mode.client(script, retry=pinkit.Retry(attempts=attempts))
        with pytest.raises(errors.DownloadError, match="403"):
            mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))  # noqa: B023
        assert len(script.requests) == asked


def test_a_connection_that_always_breaks_is_an_error(mode: Mode, tmp_path: Path) -> None:
    script = pinterest(*[lambda: file(LINE, httpx.ReadError("reset"))] * 9)
    client = mode.client(script, retry=pinkit.Retry(attempts=4))
    with pytest.raises(errors.APIConnectionError, match="download: ") as caught:
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert "s3cr3t" not in repr(caught.value.__dict__)
    assert len(script.requests) == 8
    assert left_over(tmp_path) == []


def test_a_redirect_is_not_followed(mode: Mode, tmp_path: Path) -> None:
    client = mode.client(pinterest(httpx.Response(302, headers={"location": "https://elsewhere.example"})))
    with pytest.raises(errors.DownloadError, match="302"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))


@pytest.mark.parametrize(
    "url",
    [
        "http://store.example/r.csv",
        "ftp://store.example/r",
        "//",
        "https://",
        "\0",
        "https://x:99999",
        "https://[::1",
    ],
)
def test_an_invalid_url_is_not_requested(mode: Mode, tmp_path: Path, url: str) -> None:
    client = mode.client([json_response(200, {"report_status": "FINISHED", "url": url})])
    with pytest.raises(errors.InvalidResponseError, match=r"\b(address|URL)\b"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("url", [None, "", 5])
def test_a_job_without_a_file_is_an_error(mode: Mode, tmp_path: Path, url: Any) -> None:
    client = mode.client([json_response(200, {"report_status": "FINISHED", "url": url})])
    with pytest.raises(errors.InvalidResponseError, match=r"2 .*file"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))


def test_a_download_that_takes_too_long_is_ended(mode: Mode, tmp_path: Path) -> None:
    slow = Parts(*[LINE] * 1000, before=lambda: mode.clock.sleep(10))
    client = mode.client(pinterest(httpx.Response(200, stream=slow)))
    with pytest.raises(errors.APITimeoutError):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", timeout=100))
    assert left_over(tmp_path) == []


def test_an_exception_of_progress_ends_the_download(mode: Mode, tmp_path: Path) -> None:
    def progress(_: int, __: int) -> None:
        raise RuntimeError("enough")

    client = mode.client(pinterest(file(LINE)))
    with pytest.raises(RuntimeError, match="enough"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", progress=progress))
    assert left_over(tmp_path) == []


def test_a_retried_download_reports_each_attempt_and_why(mode: Mode, tmp_path: Path) -> None:
    seen: list[Any] = []
    script = pinterest(
        httpx.Response(403, text="no"),
        rejected(403, "AccessDenied", "Request has expired"),
        file(LINE, httpx.ReadError("reset")),
        file(LINE),
    )
    client = mode.client(script, on_event=seen.append)
    mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    sent = [each for each in seen if isinstance(each, events.RequestSent) and each.operation == "download"]
    assert [each.attempt for each in sent] == [1, 2, 3, 4]
    retried = [each for each in seen if isinstance(each, events.Retrying)]
    assert [(each.operation, each.reason, each.attempt) for each in retried] == [
        ("download", "the address may have expired", 1),
        ("download", "the address has expired", 2),
        ("download", "the download was cut short", 3),
    ]
    asked = [each for each in script.requests if each.url.host == "store.example"]
    assert {(each.method, each.headers["accept-encoding"]) for each in asked} == {("GET", "gzip")}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            lambda: rejected(404, "NoSuchKey", "Nothing."),
            "download: the store rejected the file: Nothing. (HTTP 404, NoSuchKey).",
        ),
        (
            lambda: file(LINE, status=206),
            "download: the store rejected the file: a part of it (HTTP 206). A part of the file was sent "
            "instead of the file.",
        ),
        (
            lambda: file(b"<html>Sorry</html>"),
            "download: the store rejected the file: <html>Sorry</html> (HTTP 200). It sent a message instead "
            "of the file, with the status of a success.",
        ),
        (lambda: file(LINE, httpx.ReadError("reset")), "download: the connection broke (reset)."),
    ],
)
def test_the_message_of_an_error_is_complete(mode: Mode, tmp_path: Path, given: Any, message: str) -> None:
    client = mode.client(pinterest(given()), retry=pinkit.Retry(attempts=1))
    with pytest.raises(errors.PinterestError) as raised:
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert str(raised.value) == message
