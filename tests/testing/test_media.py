"""Video uploads and their states; the upload store rejects what S3 rejects."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

MP4 = b"\x00\x00\x00\x18ftypmp42" + bytes(1000)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(1000)


@pytest.fixture
def media(client: httpx.Client) -> Any:
    """A registered upload."""
    return client.post("/media", json={"media_type": "video"}).json()


def form(media: dict[str, Any], content: bytes = MP4, **changes: str | None) -> bytes:
    """Return a valid form with changed parameters; None omits a parameter."""
    fields = {**media["upload_parameters"], **changes}
    parts = [
        f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
        if value is not None
    ]
    head = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n'
    return b"".join([*parts, head, content, b"\r\n--edge--\r\n"])


def send(mock: Mock, media: dict[str, Any], content: Any, **headers: str) -> httpx.Response:
    kind = {"Content-Type": "multipart/form-data; boundary=edge", **headers}
    with httpx.Client(transport=mock.transport) as store:
        return store.post(media["upload_url"], content=content, headers=kind)


def state(client: httpx.Client, media: dict[str, Any]) -> Any:
    return client.get(f"/media/{media['media_id']}").json()["status"]


def test_a_video_is_uploaded_and_processed(
    mock: Mock, client: httpx.Client, clock: Clock, media: dict[str, Any]
) -> None:
    source = {"source_type": "video_id", "media_id": media["media_id"], "cover_image_key_frame_time": 1}
    new = {"is_removable": True, "media_source": source}
    assert state(client, media) == "registered"
    assert "is registered" in client.post("/pins", json=new).json()["message"]
    with httpx.Client(transport=mock.transport) as store:
        files = {"file": ("a.mp4", MP4, "video/mp4")}
        response = store.post(media["upload_url"], data=media["upload_parameters"], files=files)
    assert (response.status_code, response.content) == (204, b"")
    assert mock.requests.last.body["sha256"] == hashlib.sha256(MP4).hexdigest()
    assert state(client, media) == "processing"
    assert client.post("/pins", json=new).json()["creative_type"] == "REGULAR"
    clock.advance(2)
    assert state(client, media) == "succeeded"
    made = client.post("/pins", json=new).json()
    assert (made["creative_type"], made["media"]["media_type"]) == ("VIDEO", "video")
    assert client.get("/media").json()["items"][0]["media_id"] == media["media_id"]


def test_image_uploaded_as_video_fails(
    mock: Mock, client: httpx.Client, clock: Clock, media: dict[str, Any]
) -> None:
    assert send(mock, media, form(media, PNG)).status_code == 204
    clock.advance(2)
    assert state(client, media) == "failed"


@pytest.mark.parametrize("name", ["key", "policy", "x-amz-signature", "x-amz-security-token", "Content-Type"])
def test_every_upload_parameter_must_be_returned_unchanged(
    mock: Mock, media: dict[str, Any], name: str
) -> None:
    for value in (None, "other"):
        assert send(mock, media, form(media, MP4, **{name: value})).status_code == 403


def test_upload_store_rejects_what_s3_rejects(mock: Mock, media: dict[str, Any], clock: Clock) -> None:
    good = form(media)
    assert send(mock, media, good, Authorization=f"Bearer {mock.token}").status_code == 403
    assert send(mock, media, iter([good])).status_code == 411
    assert send(mock, media, good[:-12]).status_code == 400
    assert send(mock, media, good, **{"Content-Type": "application/octet-stream"}).status_code == 412
    late = good.replace(
        b"--edge--\r\n", b'--edge\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--edge--\r\n'
    )
    response = send(mock, media, late)
    assert (response.status_code, "must be last" in response.text) == (400, True)
    clock.advance(3601)
    assert "expired" in send(mock, media, good).text


def part(name: str, value: str) -> bytes:
    return f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()


@pytest.mark.parametrize(
    ("first", "code"),
    [
        (b"--edge\r\nContent-Type: text/plain\r\n\r\n1\r\n", "MalformedPOSTRequest"),
        (b"--edge\r\nX-Long: " + b"x" * 10**6 + b"\r\n\r\n1\r\n", "MalformedPOSTRequest"),
        (b"--edge\r\n" + b"X-Many: 1\r\n" * 10**4 + b"\r\n1\r\n", "MalformedPOSTRequest"),
        (b"no boundary", "MalformedPOSTRequest"),
        (part("note", "x" * 10**6), "MaxPostPreDataLengthExceeded"),
        (part("key", "1"), "InvalidArgument"),
        (part("note", "1"), "AccessDenied"),
    ],
)
def test_malformed_form_is_rejected(mock: Mock, media: dict[str, Any], first: bytes, code: str) -> None:
    response = send(mock, media, first + form(media))
    assert response.status_code in (400, 403)
    assert f"<Code>{code}</Code>" in response.text
    assert len(response.content) < 1000


def test_a_form_may_arrive_byte_by_byte(mock: Mock, media: dict[str, Any]) -> None:
    good = form(media)

    def bytewise() -> Iterator[bytes]:
        for index in range(len(good)):
            yield good[index : index + 1]

    assert send(mock, media, bytewise(), **{"Content-Length": str(len(good))}).status_code == 204


def test_large_file_is_not_kept_in_memory(mock: Mock, client: httpx.Client, media: dict[str, Any]) -> None:
    piece = MP4.ljust(2**20, b"\0")
    head, _, tail = form(media, b"@@@@").partition(b"@@@@")

    def pieces() -> Iterator[bytes]:
        yield head
        for _ in range(64):
            yield piece
        yield tail

    size = len(head) + len(tail) + 64 * len(piece)
    tracemalloc.start()
    response = send(mock, media, pieces(), **{"Content-Length": str(size)})
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert response.status_code == 204
    assert mock.requests.last.body["size"] == 64 * len(piece)
    assert peak < 8 * 2**20
    assert state(client, media) == "processing"
