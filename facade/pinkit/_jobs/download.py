"""Fetches a file that a job has made: without a token, in little memory, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Final

import httpx

from .._failed import Failed
from .._files import Replacement
from .._s3 import again, refused
from .._steps import Run, Steps
from .._within import within
from ..errors import DownloadRefused, InvalidAnswerError

if TYPE_CHECKING:
    from .._engine import Engine
    from .._publishing.body import Progress
    from .._steps import Received

DOWNLOAD: Final = "download"  # what the request to the store is called in events and errors


def target(argument: str, to: str | os.PathLike[str]) -> Path:
    """The file to write.

    Raises:
        TypeError: It is no path.
        ValueError: There can be no such file.
    """
    try:
        path = Path(to).expanduser().resolve()  # where a link leads, and not the link, is replaced
    except TypeError:
        raise TypeError(f"{argument} must be a path, not {to!r:.80}") from None
    except (ValueError, OSError, RuntimeError) as error:  # a NUL, links in a circle, no home
        raise ValueError(f"{argument} must be a path, not {to!r:.80}: {error}") from None
    if not str(to).strip():
        raise ValueError(f"{argument} is empty ({to!r}), and must name a file")
    if path.is_dir():
        raise ValueError(f"{argument}: {str(to)!r} is a directory; name the file in it")
    if path.exists() and not path.is_file():
        raise ValueError(f"{argument}: {str(to)!r} is no regular file, which could be replaced")
    if not path.parent.is_dir():
        raise ValueError(f"{argument}: there is no folder {str(path.parent)!r}")
    return path


class _Arriving:
    """A file as it comes."""

    def __init__(self, path: Path, progress: Progress | None) -> None:
        self._new = Replacement(path, 0o666)  # and the process's umask
        self._progress = progress
        self._done = self._size = 0

    def begin(self, size: int | None) -> None:
        """So many bytes come; those of an attempt before do not count."""
        self._done, self._size = 0, size or 0

    def write(self, chunk: bytes) -> None:
        """Here are some."""
        self._new.file.write(chunk)
        self._done += len(chunk)
        if self._progress is not None:
            self._progress(self._done, self._size)

    def restart(self) -> None:
        """Drop what came so far."""
        self._new.file.seek(0)
        self._new.file.truncate()

    def finish(self) -> None:
        """It is whole."""
        self._new.commit()

    def discard(self) -> None:
        """It never will be."""
        self._new.discard()


def download(
    engine: Engine, address: Callable[[], Steps[str]], to: Path, progress: Progress | None, deadline: float
) -> Steps[Path]:
    """Fetch a file.

    Args:
        engine: Makes the calls.
        address: Asks where it is, each time anew, because addresses expire.
        to: Where it is written.
        progress: Told of the bytes so far.
        deadline: When to give up, on the clock.

    Raises:
        DownloadRefused: The store refused it.
        APIConnectionError: The connection broke too often.
        OSError: It cannot be written.
    """
    engine, attempt = within(engine, deadline), 1
    url = yield from address()
    file: _Arriving = yield Run(partial(_Arriving, to, progress))
    try:
        while True:
            message = _request(engine, url, deadline)
            answer = yield from engine.send(DOWNLOAD, message, attempt, deadline, repeatable=True, sink=file)
            failed = _refused(answer)
            if failed is None:
                yield Run(file.finish)
                return to
            more = again(failed.failure, attempt, engine.options.retry.attempts, DOWNLOAD, "address")
            yield from engine.pause(DOWNLOAD, failed.error, more, attempt, deadline)
            yield Run(file.restart)
            url = yield from address()
            attempt += 1
    finally:
        file.discard()


def _request(engine: Engine, url: str, deadline: float) -> httpx.Request:
    """It carries nothing but what the store needs: no token, and no headers of the client's user."""
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise InvalidAnswerError(f"{DOWNLOAD}: the file's address is none: {error}") from None
    if address.scheme not in ("https", engine.shared.base_url.scheme) or not address.host:
        raise InvalidAnswerError(f"{DOWNLOAD}: the file's address is no https:// one")
    headers = [
        ("Host", address.netloc.decode()),
        ("User-Agent", engine.options.headers["User-Agent"]),
        ("Accept", "*/*"),
        ("Accept-Encoding", "gzip"),
    ]
    return httpx.Request("GET", address, headers=headers, extensions=engine.extensions(deadline))


def _refused(answer: Received | Failed) -> Failed | None:
    """What an answer of the store means; None if the file has come."""
    if isinstance(answer, Failed):
        return answer
    if answer.status == HTTPStatus.OK:
        return None
    return refused(DownloadRefused, DOWNLOAD, "the file", answer)
