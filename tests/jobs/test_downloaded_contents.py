"""What a store may send as a file: complete, compressed, not too large, and no message instead of it."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pinkit
import pytest
from download_bench import LINE, file, left_over, pinterest
from http_library import httpx
from pinkit import errors
from pinkit._storage import download
from scripted import Mode

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


def test_only_the_start_of_a_body_is_searched_for_a_message(tmp_path: Path) -> None:
    arriving = download._Arriving(tmp_path / "r.csv", None, 10**6, private=False, durable=True)
    arriving.restart()
    arriving.begin(None)
    for chunk in (b"{" * 9_999, b"x" * 20_000, b"x"):
        arriving.write(chunk)
    assert arriving.head == b"{" * 9_999 + b"x"
    arriving.discard()


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


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_an_empty_file_is_a_file(mode: Mode, tmp_path: Path, encoding: str) -> None:
    client = mode.client(pinterest(file(content_length="0", content_encoding=encoding)))
    assert mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv")).read_bytes() == b""


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


def test_a_file_may_be_larger_than_any_response(mode: Mode, tmp_path: Path) -> None:
    client = mode.client(pinterest(file(*[bytes(2**16)] * 64)), max_response_bytes=1000)
    path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert path.stat().st_size == 2**22


@pytest.mark.parametrize("how", ["reported", "counted", "inflated"])
def test_a_file_above_the_limit_is_not_saved(mode: Mode, tmp_path: Path, how: str) -> None:
    packed = how == "inflated"
    given = (
        file(gzip.compress(LINE * 100_000), content_encoding="gzip")
        if packed
        else (file(*[LINE] * 3, content_length="99") if how == "reported" else file(*[LINE] * 3))
    )
    client = mode.client(script := pinterest(given, file(LINE)))
    most, size = 599_999 if packed else 17, {"reported": 99, "counted": 18, "inflated": 600_000}[how]
    with pytest.raises(errors.DownloadError, match=rf"{size} bytes.* {most}.*max_size") as raised:
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv", max_size=most))
    assert raised.value.status == 200
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
