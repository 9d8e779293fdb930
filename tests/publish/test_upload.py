"""Uploads: the requests to the file store, broken connections, and the wait, in both clients."""

import hashlib
import io
import os
import re
import socket
import struct
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pinkit
import pytest
from http_library import httpx
from pinkit import errors, events
from pinkit.testing import Mock
from scripted import Mode, error
from workbench import JPEG, PNG, VIDEO, Bench, later

DIGEST = hashlib.sha256(VIDEO).hexdigest()


def stored(bench: Bench) -> list[Any]:
    """The uploads in the file store, in the order of their registration."""
    records = bench.mock.world.table("media")
    return [record for record in records if record["uploaded"] is not None]


# The request -----------------------------------------------------------------------------------------------


def test_a_video_is_registered_sent_and_waited_for(bench: Bench, clip: Path) -> None:
    done = bench.wait(lambda: bench.client.media.upload(clip))
    assert (done.size, done.status, done.attempts) == (len(VIDEO), "succeeded", 1)
    (record,) = stored(bench)
    assert (record["id"], record["size"], record["sha256"]) == (done.media_id, len(VIDEO), DIGEST)
    assert sum(bench.mode.clock.slept) < 5  # it is processed after 2 s


def test_the_store_gets_no_token_and_the_length(bench: Bench, clip: Path) -> None:
    bench.client = bench.make(headers={"X-Mine": "secret"})
    bench.wait(lambda: bench.client.media.upload(clip))
    (request,) = bench.line.to("/_files/")
    assert "authorization" not in request.headers
    assert "x-mine" not in request.headers
    assert "transfer-encoding" not in request.headers
    assert int(request.headers["content-length"]) > len(VIDEO)
    assert request.headers["user-agent"].startswith("pinkit/")


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "bytearray", "file", "bytesio"])
def test_every_source_is_uploaded_completely(bench: Bench, clip: Path, kind: str) -> None:
    sources: dict[str, Any] = {
        "path": clip,
        "text": str(clip),
        "bytes": VIDEO,
        "bytearray": bytearray(VIDEO),
        "file": clip.open("rb"),
        "bytesio": io.BytesIO(VIDEO),
    }
    bench.wait(lambda: bench.client.media.upload(sources[kind]))
    assert stored(bench)[0]["sha256"] == DIGEST
    sources["file"].close()


def test_an_open_file_is_sent_from_its_position(bench: Bench) -> None:
    file = io.BytesIO(b"before" + VIDEO)
    file.seek(6)
    bench.line.cuts = [0.5]
    bench.wait(lambda: bench.client.media.upload(file))
    assert stored(bench)[0]["sha256"] == DIGEST


def test_an_iterator_is_uploaded_if_its_size_is_given(bench: Bench) -> None:
    chunks = [VIDEO[:10], VIDEO[10:1000], VIDEO[1000:]]
    bench.wait(lambda: bench.client.media.upload(iter(chunks), size=len(VIDEO)))
    assert stored(bench)[0]["sha256"] == DIGEST
    with pytest.raises(ValueError, match=r"size: .*411"):
        bench.wait(lambda: bench.client.media.upload(iter(chunks)))
    with pytest.raises(pinkit.PinterestError, match=r"5242880 bytes.*5242881"):
        bench.wait(lambda: bench.client.media.upload(iter(chunks), size=len(VIDEO) + 1))


def test_an_asynchronous_iterator_is_uploaded_by_the_asynchronous_client(bench: Bench) -> None:
    def upload() -> Any:
        return bench.client.media.upload(later([VIDEO[:7], VIDEO[7:]]), size=len(VIDEO))

    if bench.mode.name == "sync":
        with pytest.raises(TypeError, match="AsyncClient"):
            bench.wait(upload)
        assert bench.line.sent == []
    else:
        bench.wait(upload)
        assert stored(bench)[0]["sha256"] == DIGEST


def test_progress_reports_sent_and_total_bytes(bench: Bench, clip: Path) -> None:
    reported: list[tuple[int, int]] = []
    bench.wait(lambda: bench.client.media.upload(clip, progress=lambda *now: reported.append(now)))
    assert {total for _, total in reported} == {len(VIDEO)}
    assert [sent for sent, _ in reported] == sorted(sent for sent, _ in reported)
    assert reported[-1][0] == len(VIDEO)
    assert len(reported) > 3


def test_a_bar_is_drawn(clip: Path, bench: Bench) -> None:
    from pinkit.progress import bar
    from rich.console import Console

    console = Console(file=io.StringIO(), force_terminal=True)
    with bar("clip.mp4", console=console) as progress:
        bench.wait(lambda: bench.client.media.upload(clip, progress=progress))
    assert "5.2/5.2 MB" in console.file.getvalue()  # type: ignore[attr-defined]


def test_a_name_cannot_break_the_form(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / 'a"; name="key"\r\n\r\nü.mp4'
    path.write_bytes(VIDEO)
    bench.wait(lambda: bench.client.media.upload(path))
    assert stored(bench)[0]["sha256"] == DIGEST


def test_several_files_are_sent_at_once_and_each_has_its_result(
    bench: Bench, clip: Path, picture: Path
) -> None:
    reported: list[tuple[int, int, int]] = []
    done = bench.wait(
        lambda: bench.client.media.upload_many(
            [clip, picture, VIDEO, "none.mp4"], concurrency=2, progress=lambda *now: reported.append(now)
        )
    )
    assert {index for index, _, _ in reported} == {0, 2}
    assert (0, len(VIDEO), len(VIDEO)) in reported
    assert [type(each).__name__ for each in done] == ["Uploaded", "ValueError", "Uploaded", "ValueError"]
    assert len(stored(bench)) == 2
    assert str(done[1]).startswith("sources[1]: ")
    with pytest.raises(ValueError, match=r"concurrency .*1 .*0"):
        bench.wait(lambda: bench.client.media.upload_many([], concurrency=0))


@pytest.mark.parametrize("sources", ["clip.mp4", b"bytes", bytearray(b"x"), Path("clip.mp4"), io.BytesIO()])
def test_one_video_is_no_list_of_videos(bench: Bench, sources: Any) -> None:
    with pytest.raises(TypeError, match=r"sources .*list"):
        bench.wait(lambda: bench.client.media.upload_many(sources))
    assert bench.line.sent == []


@pytest.mark.skipif(os.name != "posix", reason="names of files are Unicode here")
def test_a_file_name_that_is_not_unicode_is_sent_as_far_as_possible(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.mp4")
    path.write_bytes(VIDEO)
    bench.wait(lambda: bench.client.media.upload(path))
    assert stored(bench)[0]["sha256"] == DIGEST


# Broken connections ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_an_upload_that_was_cut_is_sent_again_from_its_start(bench: Bench, clip: Path, share: float) -> None:
    bench.line.cuts = [share]
    done = bench.wait(lambda: bench.client.media.upload(clip))
    assert (done.status, done.attempts) == ("succeeded", 2)
    assert [record["sha256"] for record in stored(bench)] == [DIGEST]
    assert len(bench.mock.requests.of("media/create")) == 1


def test_an_upload_whose_response_was_lost_is_not_sent_again(bench: Bench, clip: Path) -> None:
    bench.line.cuts = [1.0]
    done = bench.wait(lambda: bench.client.media.upload(clip))
    assert (done.status, done.attempts) == ("succeeded", 1)
    assert len(bench.line.to("/_files/")) == 1


def test_a_source_that_cannot_be_read_again_is_sent_once(bench: Bench) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    bench.line.cuts = [0.5]
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.client.media.upload(Pipe(VIDEO), size=len(VIDEO)))
    assert any(" read " in note for note in raised.value.__notes__)
    assert len(bench.line.to("/_files/")) == 1
    bench.line.cuts = [1.0]  # but the upload has arrived
    assert bench.wait(lambda: bench.client.media.upload(Pipe(VIDEO), size=len(VIDEO))).status == "succeeded"


@pytest.mark.parametrize("fault", ["lost", "reset"])
def test_a_registration_whose_response_was_lost_is_repeated(bench: Bench, clip: Path, fault: str) -> None:
    bench.mock.faults.add(fault, "media/create", times=2)
    assert bench.wait(lambda: bench.client.media.upload(clip)).status == "succeeded"
    assert len(bench.mock.requests.of("media/create")) == 3
    assert len(stored(bench)) == 1


def test_a_connection_that_stays_broken_is_an_error_after_all_attempts(bench: Bench, clip: Path) -> None:
    bench.line.cuts = [0.5] * 9
    bench.client = bench.make(retry=pinkit.Retry(attempts=3))
    with pytest.raises(errors.APIConnectionError, match=r"media upload: .*broken pipe"):
        bench.wait(lambda: bench.client.media.upload(clip))
    assert len(bench.line.to("/_files/")) == 3


def test_an_upload_ends_at_its_deadline(bench: Bench, clip: Path) -> None:
    def slowly(_: int, __: int) -> None:
        bench.mode.clock.now += 10

    with pytest.raises(errors.APITimeoutError, match="media upload"):
        bench.wait(lambda: bench.client.media.upload(clip, progress=slowly, timeout=25))


def test_retries_emit_events(bench: Bench, clip: Path) -> None:
    seen: list[Any] = []
    bench.client = bench.make(on_event=seen.append)
    bench.line.cuts = [0.5]
    bench.wait(lambda: bench.client.media.upload(clip))
    (retrying,) = (event for event in seen if isinstance(event, events.Retrying))
    assert "upload" in retrying.reason
    assert sum(isinstance(event, events.RequestSent) and "/_files/" in event.url for event in seen) == 2


# Responses of the store ------------------------------------------------------------------------------------


def test_a_form_that_has_expired_is_registered_again(bench: Bench, clip: Path) -> None:
    def late(request: httpx.Request) -> None:
        if "/_files/" in request.url.path and len(bench.line.to("/_files/")) == 1:
            bench.mode.clock.now += 4000

    bench.line.before = late
    done = bench.wait(lambda: bench.client.media.upload(clip, timeout=10_000))
    assert (done.status, done.attempts) == ("succeeded", 2)
    assert len(bench.mock.requests.of("media/create")) == 2


def test_a_rejection_of_the_store_is_reported_with_its_message(bench: Bench, clip: Path) -> None:
    def bearer(request: httpx.Request) -> None:
        if "/_files/" in request.url.path:
            request.headers["Authorization"] = "Bearer t"

    bench.line.before = bearer
    with pytest.raises(errors.UploadError, match=r"clip\.mp4: .*Authorization.*403") as raised:
        bench.wait(lambda: bench.client.media.upload(clip))
    assert (raised.value.status, raised.value.code) == (403, "AccessDenied")
    assert len(bench.line.to("/_files/")) == 1


def _form(bench: Bench) -> tuple[str, dict[str, str]]:
    made = bench.wait(lambda: bench.client.media.create(media_type="video"))
    return made.upload_url, made.upload_parameters.to_dict()


def _chunked(_: dict[str, str]) -> dict[str, Any]:
    def body() -> Iterator[bytes]:
        yield b"--x\r\n"

    return {"content": body(), "headers": {"content-type": "multipart/form-data; boundary=x"}}


@pytest.mark.parametrize(
    ("status", "make"),
    [
        (411, _chunked),
        (
            400,
            lambda form: {
                "files": [("file", VIDEO), *((name, (None, value)) for name, value in form.items())]
            },
        ),
        (
            403,
            lambda form: {"data": form, "files": {"file": VIDEO}, "headers": {"authorization": "Bearer t"}},
        ),
        (403, lambda form: {"data": {**form, "policy": "x"}, "files": {"file": VIDEO}}),
        (403, lambda form: {"data": dict([*form.items()][1:]), "files": {"file": VIDEO}}),
        (204, lambda form: {"data": form, "files": {"file": VIDEO}}),
    ],
    ids=["chunked", "file first", "bearer", "wrong parameter", "missing parameter", "right"],
)
def test_the_store_of_these_tests_is_as_strict_as_the_real_one(status: int, make: Any) -> None:
    bench = Bench(Mode("sync"))
    url, form = _form(bench)
    with httpx.Client(transport=bench.mock.transport) as plain:
        assert plain.post(url, **make(form)).status_code == status


# The wait --------------------------------------------------------------------------------------------------


def test_server_errors_while_waiting_do_not_end_the_wait(bench: Bench, clip: Path) -> None:
    bench.mock.faults.add("error", "media/get", times=6, status=503)
    assert bench.wait(lambda: bench.client.media.upload(clip)).status == "succeeded"


def test_an_unknown_state_is_not_final(bench: Bench, clip: Path) -> None:
    bench.mock.faults.add("unknown_enum", "media/get", times=1)
    bench.mock.faults.add("null", "media/get", times=1)
    assert bench.wait(lambda: bench.client.media.upload(clip)).status == "succeeded"


def test_the_wait_can_be_a_separate_call(bench: Bench, clip: Path) -> None:
    done = bench.wait(lambda: bench.client.media.upload(clip, wait=False))
    assert done.status is None
    assert bench.mock.requests.of("media/get") == []
    assert bench.wait(lambda: bench.client.media.wait(done.media_id)).status == "succeeded"


def test_the_wait_has_a_deadline_and_backs_off(bench: Bench, clip: Path) -> None:
    bench.mock.settings.processing_seconds = 1e6
    with pytest.raises(errors.JobTimeoutError, match=r"processing.*client\.media\.wait") as raised:
        bench.wait(lambda: bench.client.media.upload(clip, timeout=120))
    assert raised.value.state == "processing"
    slept = bench.mode.clock.slept
    assert slept[:-1] == sorted(slept[:-1])  # the last one leaves time for one more request
    assert 100 < sum(slept) <= 120
    assert len(slept) < 20


@pytest.mark.parametrize(("status", "seconds"), [(503, "60"), (503, "2"), (429, "65"), (429, "3")])
def test_a_timeout_is_kept_with_every_requested_wait(
    mode: Mode, clip: Path, status: int, seconds: str
) -> None:
    client = mode.client(lambda _: error(status, 8, retry_after=seconds))
    uses = (
        lambda: client.media.wait("1", timeout=5),
        lambda: client.media.upload(clip, timeout=5),
    )
    for use in uses:
        started_at = mode.clock.now
        with pytest.raises(pinkit.PinterestError):
            mode.wait(use)
        assert mode.clock.now - started_at <= 5


def test_a_timeout_is_kept_where_a_quota_is_exhausted(mode: Mode) -> None:
    quota = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "50"}
    body = {"media_id": "1", "media_type": "video", "status": "processing"}
    client = mode.client(lambda _: httpx.Response(200, json=body, headers=quota))
    started_at = mode.clock.now
    with pytest.raises(errors.JobTimeoutError):
        mode.wait(lambda: client.media.wait("1", timeout=20))
    assert mode.clock.now - started_at <= 20


def test_the_result_of_an_upload_can_be_waited_for(bench: Bench, clip: Path) -> None:
    done = bench.wait(lambda: bench.client.media.upload(clip, wait=False))
    assert bench.wait(lambda: bench.client.media.wait(done)).status == "succeeded"


def test_failed_processing_names_the_requirements(bench: Bench) -> None:
    made = bench.wait(lambda: bench.client.media.create(media_type="video"))
    record = bench.mock.world.table("media").get(made.media_id)
    assert record
    bench.mock.world.table("media").put(made.media_id, {**record, "uploaded": 0.0, "is_video": False})
    with pytest.raises(errors.JobFailedError, match=r"H\.264.*15 min") as raised:
        bench.wait(lambda: bench.client.media.wait(made.media_id))
    assert not isinstance(raised.value, errors.JobTimeoutError)
    with pytest.raises(errors.NotFoundError):
        bench.wait(lambda: bench.client.media.wait("404"))


# Rejections before the request -----------------------------------------------------------------------------


def _sparse(path: Path, size: int) -> Path:
    with path.open("wb") as file:
        file.write(VIDEO[:64])
        file.truncate(size)
    return path


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: folder / "none.mp4", r"source: '.*none\.mp4' .*No such file"),
        (lambda folder: folder, "source: '.*' .*directory"),
        (lambda _: "/dev/null", "source: '/dev/null' .*regular"),
        (lambda folder: _written(folder, b""), r"source: .*made\.mp4 .*0 bytes"),
        (
            lambda folder: _sparse(folder / "big.mp4", 3 * 2**30),
            r"source: .*big\.mp4 .*3221225472 bytes.*2147483648 \(.*2 GB",
        ),
        (
            lambda folder: _written(folder, b"Hello.\n" * 99),
            "mp4, mov or m4v",
        ),
        (
            lambda folder: _written(folder, PNG),
            r"image/png.*pins\.create_image",
        ),
        (lambda folder: _written(folder, JPEG), "image/jpeg"),
        (lambda folder: _written(folder, b"RIFF\x24\0\0\0AVI LIST" + b"\0" * 50), "video/x-msvideo"),
        (lambda _: io.BytesIO(b""), "source: .*empty"),
        (lambda _: "https://v.example/clip.mp4", "URL"),
    ],
)
def test_a_file_that_pinterest_would_reject_is_not_sent(
    bench: Bench, tmp_path: Path, make: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        bench.wait(lambda: bench.client.media.upload(make(tmp_path)))
    assert bench.line.sent == []


def _written(folder: Path, content: bytes) -> Path:
    path = folder / "made.mp4"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("source", [None, 7, io.StringIO("text")])
def test_a_source_that_is_no_file_is_an_error(bench: Bench, source: Any) -> None:
    with pytest.raises(TypeError, match="source"):
        bench.wait(lambda: bench.client.media.upload(source))


@pytest.mark.parametrize("brand", [b"isom", b"mp42", b"qt  ", b"M4V ", b"avc1", b"iso6", b"hvc1"])
def test_every_brand_of_video_file_is_known(bench: Bench, brand: bytes) -> None:
    head = struct.pack(">I", 28) + b"ftyp" + brand + b"\0\0\2\0" + brand * 3
    assert bench.wait(lambda: bench.client.media.upload(head + b"\0" * 99)).status == "succeeded"


@pytest.mark.parametrize("atom", [b"moov", b"mdat", b"wide", b"free", b"skip"])
def test_quicktime_without_a_brand_is_known(bench: Bench, atom: bytes) -> None:
    assert (
        bench.wait(lambda: bench.client.media.upload(b"\0\0\1\0" + atom + b"\0" * 99)).status == "succeeded"
    )


@pytest.mark.parametrize("brand", [b"heic", b"avif"])
def test_a_still_picture_in_a_container_of_videos_is_no_video(bench: Bench, brand: bytes) -> None:
    head = struct.pack(">I", 24) + b"ftyp" + brand + b"\0\0\0\0" + b"mif1" + brand
    with pytest.raises(ValueError, match=r"pins\.create_image"):
        bench.wait(lambda: bench.client.media.upload(head + b"\0" * 99))
    assert bench.line.sent == []


def test_a_file_that_grows_while_it_is_sent_is_an_error(bench: Bench, clip: Path) -> None:
    def grow(sent: int, _: int) -> None:
        if sent < 2**21:
            with clip.open("ab") as file:
                file.write(b"more")

    with pytest.raises(pinkit.PinterestError, match="longer"):
        bench.wait(lambda: bench.client.media.upload(clip, progress=grow))
    assert stored(bench) == []


def test_a_file_that_shrinks_while_it_is_sent_is_an_error(bench: Bench, clip: Path) -> None:
    def shrink(sent: int, _: int) -> None:
        if sent < 2**21:
            clip.write_bytes(VIDEO[: 2**20])

    with pytest.raises(pinkit.PinterestError, match="shorter"):
        bench.wait(lambda: bench.client.media.upload(clip, progress=shrink))


# Real connections ------------------------------------------------------------------------------------------


class Store(threading.Thread):
    """A file store behind a socket that breaks the first connections after a share of their length.

    Args:
        shares: Where each connection is broken, as a share of its length; above 1: after the last byte.
    """

    def __init__(self, shares: list[float]) -> None:
        super().__init__(daemon=True)
        self._shares = shares
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.sizes: list[int] = []

    def run(self) -> None:
        for share in [*self._shares, None]:
            connection, _ = self._listener.accept()
            with connection:
                self._take(connection, share)
        self._listener.close()

    def _take(self, connection: socket.socket, share: float | None) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(4096)
        head, _, body = head.partition(b"\r\n\r\n")
        size = int(re.search(rb"(?i)content-length: (\d+)", head)[1])  # type: ignore[index]
        taken = len(body)
        while taken < size * min(1, share or 1):
            taken += len(connection.recv(65536))
        self.sizes.append(taken)
        if share is None:
            connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
        else:  # a reset instead of an orderly close
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Both(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport whose API is a mock, and whose file store is behind a real connection."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock.transport
        self._sync = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        inner = self._sync if request.url.host == "127.0.0.1" else self._mock
        return inner.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "127.0.0.1":
            return await self._mock.handle_async_request(request)
        async with httpx.AsyncHTTPTransport() as real:
            response = await real.handle_async_request(request)
            await response.aread()
            return response


@pytest.mark.parametrize("shares", [[0.1], [0.5], [0.99], [2.0], [0.3, 0.6, 0.9]], ids=str)
def test_an_upload_survives_a_broken_connection(mode: Mode, clip: Path, shares: list[float]) -> None:
    mock = Mock(clock=lambda: mode.clock.now)
    store = Store(shares)
    store.start()
    mock.world.files = f"http://127.0.0.1:{store.port}"
    both: Any = Both(mock)
    client = mode.client_class(mock.token, transport=both, clock=mode.clock)
    done = mode.wait(lambda: client.media.upload(clip, wait=False))
    store.join(10)
    assert done.attempts == len(shares) + 1
    assert store.sizes[-1] > len(VIDEO)
    both._sync.close()


def test_no_event_and_no_error_contains_the_signature_of_the_form(bench: Bench, clip: Path) -> None:
    seen: list[Any] = []
    bench.mock.world.files = "https://store.example"
    client = bench.make(on_event=seen.append)

    def sign(request: httpx.Request) -> None:
        if "/_files/" in request.url.path:
            raise httpx.ReadError("reset", request=request)

    bench.line.before = sign
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: client.media.upload(clip))
    secrets = bench.wait(lambda: client.media.create(media_type="video")).upload_parameters.to_dict()
    reported = f"{seen} {raised.value!r} {raised.value.__dict__}"
    assert "store.example/_files/upload" in reported
    assert not any(
        secrets[name] in reported for name in ("policy", "x-amz-signature", "x-amz-security-token")
    )


def test_a_parameter_that_is_null_is_not_sent(bench: Bench, clip: Path) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if request.url.host == "store.example":
            form.append(request.read() if bench.mode.name == "sync" else b"")
            return httpx.Response(204)
        return httpx.Response(
            201,
            json={
                "media_id": "7",
                "media_type": "video",
                "upload_url": "https://store.example/?X-Amz-Signature=secret",
                "upload_parameters": {"key": "k", "policy": None, "x-new": "n"},
            },
        )

    sent: list[httpx.Request] = []
    form: list[bytes] = []
    seen: list[Any] = []
    client = bench.mode.client(respond, on_event=seen.append)
    if bench.mode.name != "sync":  # a stream that cannot be read in a synchronous handler
        bench.wait(lambda: client.media.upload(clip, wait=False))
    else:
        client.media.upload(clip, wait=False)
        head = form[0][:2000]
        assert head.index(b'name="key"') < head.index(b'name="x-new"') < head.index(b'name="file"')
        assert b"policy" not in head
    assert str(sent[1].url) == "https://store.example/?X-Amz-Signature=secret"
    assert "secret" not in repr(seen)


def test_a_large_file_is_never_in_memory(bench: Bench, tmp_path: Path) -> None:
    path, size = _sparse(tmp_path / "large.mp4", 64 * 2**20), 64 * 2**20
    bench.wait(lambda: bench.client.media.upload(VIDEO, wait=False))  # imports the modules first
    tracemalloc.start()
    try:
        assert bench.wait(lambda: bench.client.media.upload(path, wait=False)).size == size
        assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
    finally:
        tracemalloc.stop()
