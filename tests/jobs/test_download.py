"""The file of a job is saved completely or not at all, without a token, even if the connection breaks."""

from __future__ import annotations

import asyncio
import errno
import gzip
import os
import re
import stat
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import anyio
import pinkit
import pytest
from http_library import httpx
from job_kinds import KINDS, Kind
from pinkit import errors, events
from pinkit._io.files import Replacement
from pinkit._storage import download
from scripted import Mode, Script, json_response
from workbench import Bench

STORE = "https://store.example/report.csv?Signature=s3cr3t"
LINE = b"oak,1\n"
FINISHED = {"report_status": "FINISHED", "url": STORE}


def pinterest(*files: httpx.Response | Exception | Callable[[], httpx.Response]) -> Script:
    """A finished report, and a file store that returns one response after the other."""
    left = iter(files)

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.host != "store.example":
            return json_response(200, FINISHED)
        given = next(left)
        if isinstance(given, Exception):
            raise given
        return given() if callable(given) else given

    return Script(respond)


class Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in parts, which may break off."""

    def __init__(self, *parts: bytes | Exception, before: Callable[[], object] = lambda: None) -> None:
        self._parts = iter(parts)
        self._before = before

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        self._before()
        part = next(self._parts)
        if isinstance(part, Exception):
            raise part
        return part

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return next(self)
        except StopIteration:
            raise StopAsyncIteration from None


def file(*parts: bytes | Exception, status: int = 200, **headers: str) -> httpx.Response:
    reported = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=reported, stream=Parts(*parts))


def refusal(status: int, code: str, message: str) -> httpx.Response:
    text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return httpx.Response(status, text=text)


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


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


def test_files_of_unknown_length_and_compressed_files_are_complete(mode: Mode, tmp_path: Path) -> None:
    reported: list[tuple[int, int]] = []
    packed = gzip.compress(LINE * 10_000)
    halves = packed[:50], packed[50:]
    client = mode.client(
        pinterest(
            file(LINE, b"", LINE), file(*halves, content_encoding="gzip", content_length=str(len(packed)))
        )
    )

    def progress(done: int, size: int) -> None:
        reported.append((done, size))

    to = tmp_path / "r.csv"
    mode.wait(lambda: client.reports.download("1", "2", to, progress=progress))
    assert to.read_bytes() == LINE * 2
    assert reported[-1] == (12, 0)
    mode.wait(lambda: client.reports.download("1", "2", to, progress=progress))
    assert to.read_bytes() == LINE * 10_000
    assert reported[-1] == (60_000, 0)


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_an_empty_file_is_a_file(mode: Mode, tmp_path: Path, encoding: str) -> None:
    client = mode.client(pinterest(file(content_length="0", content_encoding=encoding)))
    assert mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv")).read_bytes() == b""


@pytest.mark.parametrize("size", [1, 7, 30, 1000])
def test_concatenated_gzip_streams_are_one_file(mode: Mode, tmp_path: Path, size: int) -> None:
    packed = b"".join(gzip.compress(LINE * count) for count in range(20)) + bytes(10)  # and padding
    parts = [packed[at : at + size] for at in range(0, len(packed), size)]
    script = pinterest(
        file(*parts, content_encoding="gzip"), lambda: file(packed[:-20], content_encoding="gzip")
    )
    client = mode.client(script, retry=pinkit.Retry(attempts=1))
    to = tmp_path / "r.csv"
    assert mode.wait(lambda: client.reports.download("1", "2", to)).read_bytes() == LINE * 190
    with pytest.raises(errors.APIConnectionError, match="cut off"):
        mode.wait(lambda: client.reports.download("1", "2", to))


def test_progress_is_called_in_the_thread_of_the_caller(mode: Mode, tmp_path: Path) -> None:
    threads = set[int]()

    def progress(_: int, __: int) -> None:
        threads.add(threading.get_ident())

    client = mode.client(pinterest(file(LINE, LINE)))
    mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", progress=progress))
    assert threads == {threading.get_ident()}


def test_a_file_may_be_larger_than_any_response(mode: Mode, tmp_path: Path) -> None:
    client = mode.client(pinterest(file(*[bytes(2**16)] * 64)), max_response_bytes=1000)
    path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert path.stat().st_size == 2**22


@pytest.mark.parametrize(
    "failure",
    [
        lambda: httpx.ConnectError("refused"),
        lambda: file(LINE, httpx.RemoteProtocolError("peer closed connection")),
        lambda: file(gzip.compress(LINE * 100)[:-9], content_encoding="gzip"),
        lambda: refusal(403, "AccessDenied", "Request has expired"),
        lambda: refusal(400, "ExpiredToken", "The provided token has expired."),
        lambda: refusal(503, "SlowDown", "Please reduce your request rate."),
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
    client = mode.client(pinterest(refusal(404, "NoSuchKey", "The specified key does not exist.")))
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


def test_a_full_disk_is_an_error_and_leaves_no_file(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    client = mode.client(pinterest(file(LINE)))
    with pytest.raises(OSError, match="No space left"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert left_over(tmp_path) == []


@pytest.mark.parametrize(
    ("to", "kind", "printed"),
    [
        ("", ValueError, r"to .*''"),
        (".", ValueError, "directory"),
        ("new/", ValueError, "directory"),
        ("x" * 300, ValueError, "to .*'xxx"),
        ("missing/r.csv", ValueError, "missing"),
        (b"r.csv", TypeError, r"to .*b'r\.csv'"),
        (None, TypeError, "to .*None"),
        ("a\0b", ValueError, "to "),
    ],
)
def test_an_invalid_target_is_rejected_before_anything_is_sent(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: Any, kind: type[Exception], printed: str
) -> None:
    monkeypatch.chdir(tmp_path)
    client = mode.client([])
    with pytest.raises(kind, match=printed):
        mode.wait(lambda: client.reports.download("1", "2", to))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files, links and modes")
def test_pipes_are_not_replaced_links_are_followed_and_the_umask_holds(mode: Mode, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    client = mode.client(pinterest(file(LINE)))
    with pytest.raises(ValueError, match=r"pipe.*regular"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "pipe"))
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(ValueError, match="links"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "loop"))
    (tmp_path / "link").symlink_to(tmp_path / "real.csv")
    before = os.umask(0o027)
    try:
        path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "link"))
    finally:
        os.umask(before)
    assert path == tmp_path / "real.csv"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert (tmp_path / "link").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_file_that_only_its_owner_may_read_stays_so(mode: Mode, tmp_path: Path) -> None:
    to = tmp_path / "leads.csv"
    to.touch(0o600)
    client = mode.client(pinterest(file(LINE)))
    path = mode.wait(lambda: client.reports.download("1", "2", to))
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (LINE, 0o600)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("is_there", [False, True])
def test_a_file_about_people_is_readable_by_its_owner_only(
    mode: Mode, tmp_path: Path, is_there: bool
) -> None:
    to = tmp_path / "leads.csv"
    if is_there:
        to.touch(0o644)
    exported = {"export_status": "FINISHED", "download_url": STORE}
    client = mode.client(
        lambda r: file(LINE) if r.url.host == "store.example" else json_response(200, exported)
    )
    path = mode.wait(lambda: client.leads.exports.download("1", "2", to))
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (LINE, 0o600)


@pytest.mark.parametrize("name", ["x" * 250, "鉢" * 80])
def test_a_file_name_of_maximum_length_is_accepted(mode: Mode, tmp_path: Path, name: str) -> None:
    client = mode.client(pinterest(file(LINE)))
    assert mode.wait(lambda: client.reports.download("1", "2", tmp_path / name)).read_bytes() == LINE


def test_a_task_that_is_cancelled_while_the_file_is_opened_leaves_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = threading.Event()

    class Slow(Replacement):
        def __init__(self, path: Path, mode: int) -> None:
            opening.set()
            time.sleep(0.1)
            super().__init__(path, mode)

    async def cancel() -> None:
        script = pinterest(file(LINE))
        async with pinkit.AsyncClient("t", transport=script.transport) as client:
            task = asyncio.create_task(client.reports.download("1", "2", tmp_path / "r.csv"))
            await asyncio.to_thread(opening.wait)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        await asyncio.sleep(0.3)

    monkeypatch.setattr(download, "Replacement", Slow)
    asyncio.run(cancel())
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_download_that_is_cancelled_leaves_nothing(tmp_path: Path, backend: str) -> None:
    async def cancel() -> None:
        slow = Parts(*[LINE] * 10_000, before=lambda: time.sleep(0.001))
        script = pinterest(httpx.Response(200, stream=slow))
        async with pinkit.AsyncClient("t", transport=script.transport) as client:
            with anyio.move_on_after(0.2) as scope:
                await client.reports.download("1", "2", tmp_path / "r.csv")
        assert scope.cancelled_caught

    anyio.run(cancel, backend=backend)
    assert left_over(tmp_path) == []


# Invalid files ---------------------------------------------------------------------------------------------

S3_ERROR = b"<?xml version='1.0'?>\n<Error><Code>AccessDenied</Code><Message>No.</Message></Error>"
MESSAGES = [
    b"<!DOCTYPE html><html><head><title>Log in</title></head></html>",
    b"\xef\xbb\xbf \r\n<html>",
    S3_ERROR,
    b'{"message": "Forbidden"}',
    b'\n {"error": "access_denied", "code": 5}',
]
FILES = [
    b'{"1": [{"DATE": "2024-01-01"}], "message": [{"A": "<b>"}]}',
    b'{"message": "this is the rest of a long file' + b"x" * 10_000 + b'"}',
    b"message,error\n1,<html>\n",
    b"[1, 2]",
    b"{not json",
    b"PK\3\4<html>",
    b"",
    b'{"message":' + b"[" * 5000,
]


@pytest.mark.parametrize("content", MESSAGES)
@pytest.mark.parametrize("size", [1, 10_000])
def test_a_message_with_a_success_status_is_no_file(
    mode: Mode, tmp_path: Path, content: bytes, size: int
) -> None:
    parts = [content[at : at + size] for at in range(0, len(content), size)]
    client = mode.client(pinterest(file(*parts)))
    (tmp_path / "r.csv").write_bytes(b"old")
    with pytest.raises(errors.DownloadError, match="message") as raised:
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert raised.value.status == 200
    assert raised.value.code == ("AccessDenied" if content is S3_ERROR else None)
    assert (tmp_path / "r.csv").read_bytes() == b"old"
    assert left_over(tmp_path) == ["r.csv"]


@pytest.mark.parametrize("content", FILES, ids=range(len(FILES)))
@pytest.mark.parametrize("packed", [True, False])
def test_a_file_similar_to_a_message_is_saved(
    mode: Mode, tmp_path: Path, content: bytes, packed: bool
) -> None:
    given = file(gzip.compress(content), content_encoding="gzip") if packed else file(content)
    client = mode.client(pinterest(given))
    path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert path.read_bytes() == content


def test_an_expired_url_reported_with_200_is_requested_again(mode: Mode, tmp_path: Path) -> None:
    expired = S3_ERROR.replace(b"No.", b"Request has expired")
    client = mode.client(pinterest(file(expired), file(LINE)))
    path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert path.read_bytes() == LINE


@pytest.mark.parametrize("status", [201, 202, 203, 204, 206, 226, 304])
def test_only_200_is_a_complete_file(mode: Mode, tmp_path: Path, status: int) -> None:
    client = mode.client(pinterest(file(*([] if status in (204, 304) else [LINE]), status=status)))
    with pytest.raises(errors.DownloadError) as raised:
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert raised.value.status == status
    assert (" part " in str(raised.value)) is (status == 206)
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("how", ["reported", "counted", "inflated"])
def test_a_file_has_a_limit(mode: Mode, tmp_path: Path, how: str) -> None:
    packed = how == "inflated"
    given = (
        file(gzip.compress(LINE * 100_000), content_encoding="gzip")
        if packed
        else (file(*[LINE] * 3, content_length="99") if how == "reported" else file(*[LINE] * 3))
    )
    client = mode.client(script := pinterest(given, file(LINE)))
    most, size = 599_999 if packed else 17, {"reported": 99, "counted": 18, "inflated": 600_000}[how]
    with pytest.raises(errors.DownloadError, match=rf"{size} bytes.* {most}.*max_size"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", max_size=most))
    assert len([each for each in script.requests if each.url.host == "store.example"]) == 1
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("is_reported", [True, False])
def test_a_file_of_exactly_the_limit_is_saved(mode: Mode, tmp_path: Path, is_reported: bool) -> None:
    parts: list[bytes | Exception] = [LINE, LINE, httpx.ReadError("reset")]
    broken = file(*parts, content_length="18") if is_reported else file(*parts)
    client = mode.client(pinterest(broken, file(*[LINE] * 3)))
    path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", max_size=18))
    assert path.read_bytes() == LINE * 3


@pytest.mark.parametrize("most", [0, -1, 1.5, "1", True])
def test_a_limit_is_a_number_of_bytes(mode: Mode, tmp_path: Path, most: Any) -> None:
    client = mode.client(script := pinterest())
    with pytest.raises((TypeError, ValueError), match="max_size"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", max_size=most))
    assert script.requests == []


# Events and messages ---------------------------------------------------------------------------------------


def test_a_retried_download_reports_each_attempt_and_why(mode: Mode, tmp_path: Path) -> None:
    seen: list[Any] = []
    script = pinterest(
        httpx.Response(403, text="no"),
        refusal(403, "AccessDenied", "Request has expired"),
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
            lambda: refusal(404, "NoSuchKey", "Nothing."),
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


def test_a_file_above_the_limit_has_the_status_of_its_response(mode: Mode, tmp_path: Path) -> None:
    client = mode.client(pinterest(file(LINE)))
    with pytest.raises(errors.DownloadError, match="max_size") as raised:
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", max_size=2))
    assert raised.value.status == 200


def test_a_folder_that_is_not_writable_is_named(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    with pytest.raises(ValueError, match=rf"^to: the folder '{re.escape(str(tmp_path))}' is not writable"):
        mode.wait(lambda: mode.client([]).reports.download("1", "2", tmp_path / "r.csv"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_new_file_has_the_mode_of_any_new_file(mode: Mode, tmp_path: Path) -> None:
    client = mode.client(pinterest(file(LINE)))
    before = os.umask(0)
    try:
        path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666


def test_a_download_that_has_ended_opens_no_file(tmp_path: Path) -> None:
    arriving = download._Arriving(tmp_path / "r.csv", None, 10**6, private=False, durable=True)
    arriving.discard()
    arriving.restart()  # by a thread whose cancelled task did not wait for it
    assert left_over(tmp_path) == []


def test_only_the_start_of_a_body_is_searched_for_a_message(tmp_path: Path) -> None:
    arriving = download._Arriving(tmp_path / "r.csv", None, 10**6, private=False, durable=True)
    arriving.restart()
    arriving.begin(None)
    for chunk in (b"{" * 9_999, b"x" * 20_000, b"x"):
        arriving.write(chunk)
    assert arriving.head == b"{" * 9_999 + b"x"
    arriving.discard()
