"""Dynamic titles: a CSV is uploaded without the token, processed, waited for and downloaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit import errors
from scripted import Mode, Script, json_response

URL = "https://store.example/titles?X-Amz-Signature=s3cret"
CSV = b"product,title\n1,Oak\n"
REGISTERED = {"request_id": "r1", "upload_url": URL}
PROCESSED = {"status": "COMPLETED", "errors": [{"row_number": 1, "error_type": "TOO_LONG"}]}


def test_a_csv_is_uploaded_and_processed(mode: Mode, tmp_path: Path) -> None:
    file = tmp_path / "titles.csv"
    file.write_bytes(CSV)
    script = Script([json_response(200, REGISTERED), httpx.Response(200), json_response(201, PROCESSED)])
    client = mode.client(script)
    reported: list[tuple[int, int]] = []
    done = mode.wait(
        lambda: client.ad_groups.dynamic_titles.upload(
            "1", "2", file, progress=lambda *numbers: reported.append(numbers)
        )
    )
    assert done.errors[0].row_number == 1
    asked, put, process = script.requests
    assert asked.url.path == "/v5/ad_accounts/1/ad_groups/2/dynamic_titles/uploads"
    assert (put.method, str(put.url), put.content) == ("PUT", URL, CSV)
    assert put.headers["content-type"] == "text/csv"
    assert put.headers["content-length"] == str(len(CSV))
    assert "authorization" not in put.headers
    assert (process.method, process.content) == ("POST", b'{"request_id":"r1"}')
    assert reported[-1] == (len(CSV), len(CSV))


@pytest.mark.parametrize(
    ("failure", "registrations"),
    [
        (httpx.ReadError("reset"), 1),
        (httpx.Response(503), 1),
        (httpx.Response(403, content=b"<Error><Message>Request has expired</Message></Error>"), 2),
    ],
)
def test_an_upload_that_was_cut_short_is_sent_again(mode: Mode, failure: Any, registrations: int) -> None:
    made = iter([REGISTERED, {"request_id": "r2", "upload_url": URL}])
    stored = iter([failure, httpx.Response(204)])

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            given = next(stored)
            if isinstance(given, Exception):
                raise given
            return given  # type: ignore[no-any-return]
        return json_response(200, next(made) if request.method == "GET" else PROCESSED)

    script = Script(respond)
    mode.wait(lambda: mode.client(script).ad_groups.dynamic_titles.upload("1", "2", CSV))
    methods = [request.method for request in script.requests]
    assert (methods.count("GET"), methods.count("PUT"), methods.count("POST")) == (registrations, 2, 1)
    assert script.requests[-1].content == b'{"request_id":"r%d"}' % registrations


def test_a_store_that_rejects_the_file_is_an_error_without_the_signature(mode: Mode) -> None:
    message = b"<Error><Code>AccessDenied</Code><Message>No: " + URL.encode() + b"</Message></Error>"
    client = mode.client([json_response(200, REGISTERED), httpx.Response(403, content=message)])
    with pytest.raises(errors.UploadError, match=r"dynamic titles upload: .*AccessDenied") as caught:
        mode.wait(lambda: client.ad_groups.dynamic_titles.upload("1", "2", CSV))
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "made",
    [
        {},
        {"request_id": "r"},
        {"request_id": "r", "upload_url": "http://store.example/x"},
        {**REGISTERED, "upload_url": "https://a:b:c"},
        {**REGISTERED, "upload_url": "https:///x"},
    ],
)
def test_nothing_is_sent_to_an_invalid_url(mode: Mode, made: Any) -> None:
    script = Script([json_response(200, made)])
    with pytest.raises(errors.InvalidResponseError, match="upload_url"):
        mode.wait(lambda: mode.client(script).ad_groups.dynamic_titles.upload("1", "2", CSV))
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("source", "kind"), [(b"", ValueError), ("no such file", ValueError), (5, TypeError)]
)
def test_an_invalid_source_is_rejected_before_anything_is_sent(mode: Mode, source: Any, kind: Any) -> None:
    script = Script([])
    with pytest.raises(kind, match="source"):
        mode.wait(lambda: mode.client(script).ad_groups.dynamic_titles.upload("1", "2", source))
    assert script.requests == []


def test_titles_are_waited_for(mode: Mode) -> None:
    states: list[Any] = [{}, {"is_ready": None}, {"is_ready": False, "generated_count": 1}]
    client = mode.client(
        [*(json_response(200, each) for each in states), json_response(200, {"is_ready": True})]
    )
    assert mode.wait(lambda: client.ad_groups.dynamic_titles.wait("1", "2")).is_ready is True
    client = mode.client(Script(lambda _: json_response(200, {"is_ready": False})))
    with pytest.raises(errors.JobTimeoutError, match=r"client\.ad_groups\.dynamic_titles\.wait"):
        mode.wait(lambda: client.ad_groups.dynamic_titles.wait("1", "2", timeout=10))


def test_the_csv_is_downloaded(mode: Mode, tmp_path: Path) -> None:
    script = Script([json_response(200, {"download_url": URL}), httpx.Response(200, content=CSV)])
    client = mode.client(script)
    path = mode.wait(lambda: client.ad_groups.dynamic_titles.download("1", "2", tmp_path / "titles.csv"))
    assert path.read_bytes() == CSV
    assert "authorization" not in script.requests[-1].headers
    client = mode.client([json_response(200, {})])
    with pytest.raises(errors.InvalidResponseError, match=r"ad group 2 .*CSV"):
        mode.wait(lambda: client.ad_groups.dynamic_titles.download("1", "2", tmp_path / "titles.csv"))
