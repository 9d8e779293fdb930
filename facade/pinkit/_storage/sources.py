"""What files come from: a path, bytes, an open file or an iterator; each is read in chunks."""

from __future__ import annotations

import base64
import itertools
import os
import re
import stat
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Final, TypeAlias, cast

from ..errors import PinterestError

#: A path, the bytes themselves, a file open for reading bytes, or an iterator of chunks.
File: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"  # noqa: E501

_Reading: TypeAlias = tuple[Callable[[int], bytes], Callable[[], object]]

CHUNK: Final = 2**20  # measured: at 2**18 an upload is a fifth slower
HEAD: Final = 4096  # bytes that are looked at to tell what a file is


class Source:
    """A file to send.

    Args:
        name: What it is called in the form, and in errors.
        size: Its bytes.
    """

    #: Whether it can be read again from its start.
    rewinds = True
    #: Its first bytes; None if they are not there yet.
    head: bytes | None = None
    #: What reads it in a task, where it is asynchronous by itself.
    later: AsyncIterator[bytes] | None = None

    def __init__(self, name: str, size: int) -> None:
        self.name = name
        self.size = size

    def chunks(self) -> Iterator[bytes]:
        """Read it."""
        raise NotImplementedError  # abstract

    def likeness(self) -> bytes:
        """What tells it from other files, as far as that is known without reading it."""
        return f"{self.name}/{self.size}/".encode("utf-8", "surrogateescape") + (self.head or b"")


def opened(argument: str, file: File, size: int | None = None) -> Source:
    """What an argument names, looked at but not read.

    Args:
        argument: The argument's name, for errors.
        file: A path, bytes, a file open for reading bytes, or a (possibly asynchronous) iterator of bytes.
        size: The bytes of an iterator, or of a file that cannot tell.

    Raises:
        ValueError: There is no such file, it is empty, or nothing tells its size.
        TypeError: It is none of these.
    """
    if isinstance(file, str) and not file.strip():
        raise ValueError(f"{argument} is empty ({file!r}), and must name a file")
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
    """Whether it is meant for an address, and not for a path."""
    return isinstance(source, str) and re.match("https?:", source, re.IGNORECASE) is not None


def check_url(argument: str, url: object) -> None:
    """Refuse an address that leads nowhere.

    Raises:
        ValueError: It names no host.
    """
    if re.match(r"https?://[^/?#\s]", str(url), re.IGNORECASE) is None:
        raise ValueError(
            f"{argument}: {url!r:.80} names no host, and must be like 'https://example.com/1.jpg'"
        )


class Bytes(Source):
    """Bytes that are in memory anyway."""

    def __init__(self, content: bytes, name: str = "file") -> None:
        super().__init__(name, len(content))
        self.content = content
        self.head = content[:HEAD]

    def chunks(self) -> Iterator[bytes]:
        """Read it."""
        return (self.content[at : at + CHUNK] for at in range(0, self.size, CHUNK))


class Encoded(Source):
    """Another source in base64.

    Args:
        plain: The other.
    """

    def __init__(self, plain: Source) -> None:
        super().__init__(plain.name, (plain.size + 2) // 3 * 4)
        self.rewinds = plain.rewinds
        self._plain = plain

    def likeness(self) -> bytes:
        """What tells it from other files."""
        return self._plain.likeness()

    def chunks(self) -> Iterator[bytes]:
        """Read it."""
        rest = b""
        for chunk in self._plain.chunks():
            content = rest + chunk
            whole = len(content) // 3 * 3  # only the last chunk is padded
            rest = content[whole:]
            yield base64.b64encode(content[:whole])
        yield base64.b64encode(rest)


class _Read(Source):
    """A file, by its path or open; `start` gives what reads it from the start, and what ends that."""

    def __init__(self, name: str, size: int, head: bytes, start: Callable[[], _Reading]) -> None:
        super().__init__(name, size)
        self.head = head
        self._start = start

    def chunks(self) -> Iterator[bytes]:
        """Read it."""
        read, close = self._start()
        left = self.size
        try:
            while left:
                chunk = read(min(CHUNK, left))
                if not chunk:
                    raise PinterestError(
                        f"{self.name} became shorter while it was sent: {left} bytes are missing."
                    )
                left -= len(chunk)
                yield chunk
            if read(1):
                raise PinterestError(f"{self.name} became longer while it was sent; wait until it is whole.")
        finally:
            close()


class _Once(Source):
    """What an iterator gives, held against the size that was told."""

    rewinds = False

    def __init__(self, name: str, size: int, chunks: Iterator[bytes], head: bytes) -> None:
        super().__init__(name, size)
        self.head = head
        self._chunks = chunks

    def chunks(self) -> Iterator[bytes]:
        """Read it."""
        count = _Count(self)
        for chunk in self._chunks:
            yield count.more(chunk)
        count.end()


class _OnceLater(Source, AsyncIterator[bytes]):
    """What an asynchronous iterator gives, held against the size that was told."""

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


class _Count:
    """Counts what a source gives."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._done = 0

    def more(self, chunk: bytes) -> bytes:
        self._done += len(chunk)
        if self._done > self._source.size:
            self.end()
        return chunk

    def end(self) -> None:
        if self._done != self._source.size:
            raise PinterestError(
                f"{self._source.name} gave {self._done} bytes, and its size was said to be "
                f"{self._source.size}."
            )


def _path(argument: str, path: Path) -> Source:
    def start() -> _Reading:
        file = path.open("rb", buffering=0)
        return file.read, file.close

    if re.match(r"https?:/", str(path), re.IGNORECASE):
        raise ValueError(f"{argument}: {str(path)!r} is a URL, and a file is sent here: download it")
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            kind = "a directory" if stat.S_ISDIR(mode) else "no regular file: open it, and tell its size"
            raise ValueError(f"{argument}: {str(path)!r} is {kind}")
        with path.open("rb") as file:
            return _Read(str(path), os.fstat(file.fileno()).st_size, file.read(HEAD), start)
    except OSError as error:
        advice = ""
        if _ADDRESS.search(str(path)):
            advice = "; only addresses of images that begin with http:// or https:// are taken, and files"
        raise ValueError(
            f"{argument}: {_short(str(path))!r} cannot be read: {error.strerror or error}{advice}"
        ) from error


#: What looks like an address in a path; a drive is one letter.
_ADDRESS: Final = re.compile(r"(?:^|[/\\])\s*(?:[a-z][a-z0-9+.-]+:|www\.)", re.IGNORECASE)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:60]}…{text[-20:]}"


_SHOWN: Final = 300  # longer than paths of people; a picture in a data: address is longer


def _handle(argument: str, file: IO[bytes], size: int | None) -> Source:
    name = file.name if isinstance(getattr(file, "name", None), str) else "file"
    if not isinstance(cast("Any", file.read(0)), bytes):
        raise TypeError(f"{argument}: {name} gives text; open it with mode 'rb'")
    if not file.seekable():
        return _iterated(argument, iter(lambda: file.read(CHUNK), b""), size, name)
    place = file.tell()

    def start() -> _Reading:
        file.seek(place)
        return file.read, lambda: None

    length = file.seek(0, os.SEEK_END) - place
    if size is not None and size != length:
        raise ValueError(f"size: {size} was given, and {argument} has {length} bytes from where it is")
    if place and length <= 0:
        raise ValueError(f"{argument}: {name} is at its end, and is read from where it is; seek(0) first")
    file.seek(place)
    head = file.read(HEAD)
    file.seek(place)
    return _Read(name, max(0, length), head, start)


def _iterated(
    argument: str, made: Iterable[bytes] | AsyncIterable[bytes], size: int | None, name: str = "file"
) -> Source:
    if size is None:
        raise ValueError(
            f"size: {argument} cannot tell how long it is, and Pinterest's store refuses a body of unknown "
            "length (HTTP 411): give its bytes by size="
        )
    if isinstance(made, AsyncIterable):
        return _OnceLater(name, size, aiter(made))
    chunks = iter(made)
    first = next(chunks, b"")
    while 0 < len(first) < min(HEAD, size) and (more := next(chunks, b"")):
        first += more
    return _Once(name, size, itertools.chain([first], chunks), first[:HEAD])
