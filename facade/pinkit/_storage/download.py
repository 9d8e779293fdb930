"""Downloads of the files of jobs: without a token, in little memory, written completely or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from stat import S_IMODE
from threading import Lock
from typing import TYPE_CHECKING, Final

import attrs

from .._core.deadline import within
from .._core.effects import Run, Steps
from .._core.error_text import as_object
from .._core.failures import Failed
from .._core.retry import RetryDecision
from .._io.files import Replacement, follow_links
from ..errors import DownloadError, InvalidResponseError, JobTimeoutError
from .s3_errors import again, rejection

if TYPE_CHECKING:
    from .._core.effects import Received
    from .._core.engine import Engine
    from .._core.messages import Message
    from .streamed_body import Progress

DOWNLOAD: Final = "download"  # the name of the store request in events and errors


def target(argument: str, to: str | os.PathLike[str]) -> Path:
    """Return the path of the file to write.

    Raises:
        TypeError: The argument is not a path.
        ValueError: The file cannot be written there.
    """
    try:
        path = follow_links(Path(to).expanduser())  # the target of a link is replaced, not the link
        is_folder, is_file, is_there = path.is_dir(), path.is_file(), path.exists()
    except TypeError:
        raise TypeError(f"{argument} must be a path, not {to!r:.80}") from None
    except (ValueError, OSError, RuntimeError) as error:  # a NUL, a long name, a loop of links, no home
        raise ValueError(f"{argument} must be a path, not {to!r:.80}: {error}") from None
    name = os.fspath(to)
    if not name.strip():
        raise ValueError(f"{argument} is empty ({name!r}); it must name a file")
    if is_folder or name.endswith((os.sep, "/")):
        raise ValueError(f"{argument}: {name!r} is a directory; name the file in it")
    if is_there and not is_file:
        raise ValueError(
            f"{argument}: {name!r} is not a regular file, so it cannot be replaced; name another"
        )
    if not path.parent.is_dir():
        raise ValueError(f"{argument}: there is no folder {str(path.parent)!r}; create it first")
    if not os.access(path.parent, os.W_OK):
        raise ValueError(f"{argument}: the folder {str(path.parent)!r} is not writable")
    return path


class _Arriving:
    """A file while it is downloaded.

    Args:
        path: The file to write.
        progress: Called with the bytes received and the total in bytes.
        most: The largest size in bytes; a larger file is rejected.
        private: Whether only the owner may read the file.
        durable: Whether the file must survive a power failure.
    """

    _done: int
    _size: int

    def __init__(
        self, path: Path, progress: Progress | None, most: int, *, private: bool, durable: bool
    ) -> None:
        self._path = path
        self._private = private
        self._durable = durable
        self._progress = progress
        self._most = most
        self.head = b""
        self._new: Replacement | None = None
        self._over = False
        self._guard = Lock()  # a cancelled task does not wait for the thread that opens the file

    def restart(self) -> None:
        """Start the file, or start it again."""
        with self._guard:
            if self._new is not None:
                self._new.file.seek(0)
                self._new.file.truncate()
            elif not self._over:
                mode = S_IMODE(self._path.stat().st_mode) if self._path.exists() else 0o666
                # The process's umask is applied to this mode.
                self._new = Replacement(self._path, 0o600 if self._private else mode)

    def begin(self, size: int | None) -> None:
        """Start a body of `size` bytes; None if the size is unknown."""
        self._done, self._size, self.head = 0, size or 0, b""
        self._limit(self._size)

    def write(self, chunk: bytes) -> None:
        """Write a chunk."""
        assert self._new is not None  # noqa: S101  # it was started
        self._limit(self._done + len(chunk))
        if len(self.head) < _HEAD:
            self.head += chunk[: _HEAD - len(self.head)]
        self._new.file.write(chunk)
        self._done += len(chunk)

    def _limit(self, size: int) -> None:
        if size > self._most:
            raise DownloadError(
                f"{DOWNLOAD}: the file has {size} bytes or more, and may have {self._most}: raise max_size.",
                status=HTTPStatus.OK,
            )

    def tell(self) -> None:
        """Report the progress."""
        if self._progress is not None:
            self._progress(self._done, self._size)

    def finish(self) -> None:
        """Complete the file."""
        if self._new is not None:
            self._new.commit(durable=self._durable)

    def discard(self) -> None:
        """Delete the file, unless it is complete."""
        with self._guard:
            self._over = True
            if self._new is not None:
                self._new.discard()


def download(
    engine: Engine,
    address: Callable[[], Steps[str]],
    to: Path,
    progress: Progress | None,
    deadline: float,
    most: int,
    *,
    private: bool,
    durable: bool,
) -> Steps[Path]:
    """Download a file.

    Args:
        engine: Makes the calls.
        address: Requests the file's address, each time again, because addresses expire.
        to: The file to write.
        progress: Called with the bytes received and the total in bytes.
        deadline: When the download is abandoned, on the clock.
        most: The largest size in bytes; a larger file is rejected.
        private: Whether only the owner may read the file.
        durable: Whether the file must survive a power failure.

    Raises:
        DownloadError: The store rejected the download, sent something else, or the file is too large.
        APIConnectionError: The connection broke too often.
        OSError: The file cannot be written.
    """
    engine, url = within(engine, deadline), (yield from address())
    file = _Arriving(to, progress, most, private=private, durable=durable)
    yield from engine.observed(DOWNLOAD, "GET", None, _received(engine, address, url, file, deadline))
    return to


def _received(
    engine: Engine, address: Callable[[], Steps[str]], url: str, file: _Arriving, deadline: float
) -> Steps[None]:
    attempt = 1
    try:
        while True:
            yield Run(file.restart)
            message = _request(engine, url, deadline)
            response = yield from engine.send(
                DOWNLOAD, message, attempt, deadline, repeatable=True, sink=file
            )
            failed = _failure_of(response, file.head)
            if failed is None:
                yield Run(file.finish)
                return
            most = engine.options.retry.attempts
            more = again(failed.failure, attempt, most, DOWNLOAD, "address")
            if failed.failure.status == HTTPStatus.FORBIDDEN and attempt == 1 < most:
                more = RetryDecision("the address may have expired")
            yield from engine.pause(DOWNLOAD, failed.error, more, attempt, deadline)
            try:
                url = yield from address()
            except JobTimeoutError as error:  # although the job is done
                raise failed.error from error
            attempt += 1
    finally:
        file.discard()


def _request(engine: Engine, text: str, deadline: float) -> Message:
    try:
        url = engine.store_url(text)
    except ValueError as error:
        raise InvalidResponseError(f"{DOWNLOAD}: the file's address is not valid: {error}") from None
    return engine.store_message("GET", url, deadline, Accept_Encoding="gzip")


def _failure_of(response: Received | Failed, head: bytes) -> Failed | None:
    """Return the failure in a response of the store; None if the file has arrived.

    Args:
        response: The response.
        head: The first bytes of the file.
    """
    if isinstance(response, Failed):
        return response
    if response.status == HTTPStatus.OK:
        if not _is_message(head):
            return None
        advice = " It sent a message instead of the file, with the status of a success."
        return rejection(DownloadError, DOWNLOAD, "the file", attrs.evolve(response, content=head), advice)
    advice = ""
    if response.status == HTTPStatus.PARTIAL_CONTENT:
        response, advice = (
            attrs.evolve(response, content=b"a part of it"),
            " A part of the file was sent instead of the file.",
        )
    return rejection(DownloadError, DOWNLOAD, "the file", response, advice)


def _is_message(head: bytes) -> bool:
    """Whether the content is a web page or an error: jobs' files are CSV, JSON objects by id, or archives."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"<"):
        return True
    if not start.startswith(b"{"):
        return False
    try:
        fields = as_object(json.loads(start))
    except (ValueError, RecursionError):
        return False
    return isinstance(fields.get("message"), str) or isinstance(fields.get("error"), str)


_HEAD: Final = 10_000  # bytes that suffice to distinguish a message from a file
