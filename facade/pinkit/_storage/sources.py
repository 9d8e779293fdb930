"""File sources: a path, bytes, an open file or an iterator; each is read in chunks."""

from __future__ import annotations

import base64
import contextlib
import io
import itertools
import os
import re
import stat
from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Final, TypeAlias, cast

from ..errors import PinterestError

#: A path, the bytes themselves, a file open for reading bytes, or an iterator of chunks.
File: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"  # noqa: E501

CHUNK: Final = 2**20  # measured: with 2**18, an upload is a fifth slower
HEAD: Final = 4096  # bytes that are read to detect a file's type


class Source:
    """A file to send.

    Args:
        name: The file's name in the form, and in errors.
        size: The file's size in bytes.
    """

    #: Whether the file can be read again from its start.
    rewinds = True
    #: The file's first bytes; None if they are not known yet.
    head: bytes | None = None
    #: The asynchronous iterator that reads the file, if it has one.
    later: AsyncIterator[bytes] | None = None

    def __init__(self, name: str, size: int) -> None:
        self.name = name
        self.size = size

    def chunks(self) -> Iterator[bytes]:
        """Read the file in chunks."""
        raise NotImplementedError  # abstract

    @contextlib.contextmanager
    def open(self) -> Generator[IO[bytes]]:
        """Open the file for reading at any position; the position of an open file is kept."""
        yield io.BytesIO(b"".join(self.chunks()))

    def likeness(self) -> bytes:
        """Return bytes that distinguish this file from others, as far as known without reading it."""
        return f"{self.name}/{self.size}/".encode("utf-8", "surrogateescape") + (self.head or b"")


def opened(argument: str, file: File, size: int | None = None) -> Source:
    """Open the file of an argument, without reading it.

    Args:
        argument: The argument's name, for errors.
        file: A path, bytes, a file open for reading bytes, or a (possibly asynchronous) iterator of bytes.
        size: The size in bytes of an iterator, or of a file whose size cannot be detected.

    Raises:
        ValueError: The file does not exist or is empty, or its size is unknown.
        TypeError: The argument has the wrong type.
    """
    if isinstance(file, str) and not file.strip():
        raise ValueError(f"{argument} is empty ({file!r}); it must name a file")
    if isinstance(file, (str, os.PathLike)):
        made: Source = _path(argument, Path(file))
    elif isinstance(file, (bytes, bytearray, memoryview)):
        made = Bytes(bytes(file))
    elif hasattr(file, "read"):
        made = _handle(argument, cast("IO[bytes]", file), size)
    elif isinstance(cast("Any", file), (Iterable, AsyncIterable)):
        made = _iterated(argument, file, size)
    else:
        raise TypeError(
            f"{argument} must be a path, bytes, a file open for reading bytes, or an iterator of bytes, "
            f"not {type(file).__name__}"
        )
    if made.size == 0:
        raise ValueError(f"{argument}: {made.name} is empty (0 bytes)")
    return made


def is_url(source: object) -> bool:
    """Whether a text is meant as a URL, and not as a path."""
    return isinstance(source, str) and re.match("https?:", source, re.IGNORECASE) is not None


def is_seekable(file: Any) -> bool:
    """Whether an open file can be read again; a file-like object may only have the method `read`."""
    return bool(hasattr(file, "seekable") and file.seekable())


def check_url(argument: str, url: object) -> None:
    """Raise if a URL has no host.

    Raises:
        ValueError: The URL names no host.
    """
    if re.match(r"https?://[^/?#\s]", str(url), re.IGNORECASE) is None:
        raise ValueError(
            f"{argument}: {url!r:.80} names no host; it must be like 'https://example.com/1.jpg'"
        )


class Bytes(Source):
    """Bytes in memory."""

    def __init__(self, content: bytes, name: str = "file") -> None:
        super().__init__(name, len(content))
        self.content = content
        self.head = content[:HEAD]

    def chunks(self) -> Iterator[bytes]:
        """Return the bytes in chunks."""
        return (self.content[at : at + CHUNK] for at in range(0, self.size, CHUNK))


class Encoded(Source):
    """A source in base64.

    Args:
        plain: The source to encode.
    """

    def __init__(self, plain: Source) -> None:
        super().__init__(plain.name, (plain.size + 2) // 3 * 4)
        self.rewinds = plain.rewinds
        self._plain = plain

    def likeness(self) -> bytes:
        """Return bytes that distinguish this file from others."""
        return self._plain.likeness()

    def chunks(self) -> Iterator[bytes]:
        """Read the file in chunks, encoded."""
        rest = b""
        for chunk in self._plain.chunks():
            content = rest + chunk
            whole = len(content) // 3 * 3  # only the last chunk is padded
            rest = content[whole:]
            yield base64.b64encode(content[:whole])
        yield base64.b64encode(rest)


class _Read(Source):
    """A file, by path or open.

    Args:
        name: The file's name.
        size: The size in bytes, from the position.
        head: The first bytes.
        start: Opens the file, or returns the open file.
        place: The position that the file is read from.
        closes: Whether the file is closed after reading.
    """

    def __init__(
        self, name: str, size: int, head: bytes, start: Callable[[], IO[bytes]], place: int, *, closes: bool
    ) -> None:
        super().__init__(name, size)
        self.head = head
        self._start = start
        self._place = place
        self._closes = closes

    def chunks(self) -> Iterator[bytes]:
        """Read the file in chunks."""
        file = self._start()
        left = self.size
        try:
            file.seek(self._place)
            while left:
                chunk = file.read(min(CHUNK, left))
                if not chunk:
                    raise PinterestError(
                        f"{self.name} became shorter while it was sent: {left} bytes are missing."
                    )
                left -= len(chunk)
                yield chunk
            if file.read(1):
                raise PinterestError(
                    f"{self.name} became longer while it was sent; wait until it is complete."
                )
        finally:
            if self._closes:
                file.close()

    @contextlib.contextmanager
    def open(self) -> Generator[IO[bytes]]:
        """Open the file for reading at any position; the position of an open file is kept."""
        if self._closes:
            with self._start() as file:
                yield file
            return
        file = self._start()
        try:
            # Libraries seek from the start of a file, which is not where this one starts.
            yield io.BytesIO(b"".join(self.chunks())) if self._place else file
        finally:
            file.seek(self._place)


class _Once(Source):
    """An iterator, whose bytes are compared with the given size."""

    rewinds = False

    def __init__(self, name: str, size: int, chunks: Iterator[bytes], head: bytes) -> None:
        super().__init__(name, size)
        self.head = head
        self._chunks = chunks

    def chunks(self) -> Iterator[bytes]:
        """Read the iterator in chunks."""
        count = _Count(self)
        for chunk in self._chunks:
            yield count.more(chunk)
        count.end()


class _OnceLater(Source, AsyncIterator[bytes]):
    """An asynchronous iterator, whose bytes are compared with the given size."""

    rewinds = False

    def __init__(self, name: str, size: int, chunks: AsyncIterator[bytes]) -> None:
        super().__init__(name, size)
        self.later = self
        self._chunks = chunks
        self._count = _Count(self)

    async def __anext__(self) -> bytes:
        try:
            return self._count.more(await anext(self._chunks))
        except StopAsyncIteration:
            self._count.end()
            raise


def _bytes(name: str, chunk: Any) -> bytes:
    """Return a chunk of an iterator as bytes.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(chunk, (bytes, bytearray, memoryview)):
        raise TypeError(f"{name}: an iterator must give bytes, not {type(chunk).__name__}")
    return bytes(cast("bytes", chunk))


class _Count:
    """Counts the bytes of a source."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._done = 0

    def more(self, chunk: bytes) -> bytes:
        chunk = _bytes(self._source.name, chunk)
        self._done += len(chunk)
        if self._done > self._source.size:
            self.end()
        return chunk

    def end(self) -> None:
        if self._done != self._source.size:
            raise PinterestError(
                f"{self._source.name} gave {self._done} bytes, but its size was given as "
                f"{self._source.size}: correct size=."
            )


def _path(argument: str, path: Path) -> Source:
    def start() -> IO[bytes]:
        return path.open("rb", buffering=0)

    if re.match(r"https?:/", str(path), re.IGNORECASE):
        raise ValueError(f"{argument}: {str(path)!r} is a URL, but must be a file: download it first")
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                return _Read(str(path), size, file.read(HEAD), start, 0, closes=True)
    except (OSError, ValueError) as error:  # a name with a NUL or half a surrogate pair is a ValueError
        advice = ""
        if _ADDRESS.search(str(path)):
            advice = "; only files, and addresses of images that start with http:// or https://, are allowed"
        raise ValueError(
            f"{argument}: {_short(str(path))!r} cannot be read: "
            f"{getattr(error, 'strerror', None) or error}{advice}"
        ) from error
    kind = "a directory" if stat.S_ISDIR(mode) else "not a regular file: open it, and give its size"
    raise ValueError(f"{argument}: {str(path)!r} is {kind}")


#: Text in a path that resembles a URL; a drive is a single letter.
_ADDRESS: Final = re.compile(r"(?:^|[/\\])\s*(?:[a-z][a-z0-9+.-]+:|www\.)", re.IGNORECASE)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:60]}…{text[-20:]}"


_SHOWN: Final = 300  # longer than usual paths; an image in a data: address is longer


def _handle(argument: str, file: IO[bytes], size: int | None) -> Source:
    name = file.name if isinstance(getattr(file, "name", None), str) else "file"
    if not isinstance(cast("Any", file.read(0)), bytes):
        raise TypeError(f"{argument}: {name} returns text; open it with mode 'rb'")
    if not is_seekable(file):
        return _iterated(argument, iter(lambda: file.read(CHUNK), b""), size, name)
    place = file.tell()
    length = file.seek(0, os.SEEK_END) - place
    if size is not None and size != length:
        raise ValueError(f"size: {size} was given, but {argument} has {length} bytes from its position")
    if place and length <= 0:
        raise ValueError(f"{argument}: {name} is read from its position, which is its end; seek(0) first")
    file.seek(place)
    head = file.read(HEAD)
    file.seek(place)
    return _Read(name, max(0, length), head, lambda: file, place, closes=False)


def _iterated(
    argument: str, made: Iterable[bytes] | AsyncIterable[bytes], size: int | None, name: str = "file"
) -> Source:
    if size is None:
        raise ValueError(
            f"size: the size of {argument} cannot be detected, and Pinterest's store rejects a body of "
            "unknown length (HTTP 411): give the size in bytes, size=..."
        )
    if isinstance(made, AsyncIterable):
        return _OnceLater(name, size, aiter(made))
    chunks = iter(made)
    first = _bytes(name, next(chunks, b""))
    while 0 < len(first) < min(HEAD, size) and (more := next(chunks, b"")):
        first += _bytes(name, more)
    return _Once(name, size, itertools.chain([first], chunks), first[:HEAD])
