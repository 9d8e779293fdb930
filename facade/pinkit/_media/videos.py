"""Videos: what their containers state, without decoding (ISO/IEC 14496-12, Apple's QuickTime File Format)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import IO, Final, NamedTuple

import attrs

from .._storage.sources import Source

#: Codes of H.264 and H.265 in a container (ISO/IEC 14496-15); the last four are of Dolby Vision.
CODECS: Final = frozenset({"avc1", "avc2", "avc3", "avc4", "hvc1", "hev1", "dva1", "dvav", "dvh1", "dvhe"})
_MOST_BOXES: Final = 100_000  # so that a damaged file ends soon; 15 minutes in fragments have a few thousand
_NEEDED: Final = frozenset({b"ftyp", b"mdat", b"moof", b"moov"})


class VideoError(ValueError):
    """A video cannot be read."""


@attrs.frozen
class Clip:
    """What a video's container states.

    Args:
        seconds: The length; None if the container does not state it.
        codec: The code of the codec: `avc1` (H.264), `hvc1` (H.265).
        width: The width in pixels, as it is seen: with the rotation that the container states.
        height: The height in pixels, likewise.
        has_late_index: Whether the index (`moov`) is behind the pictures.
    """

    seconds: float | None
    codec: str
    width: int
    height: int
    has_late_index: bool


class _Box(NamedTuple):
    """A box of a container: its type, and the range of its content in the file."""

    kind: bytes
    start: int
    end: int


def clip_of(source: Source) -> Clip:
    """Read the container of a video.

    Raises:
        VideoError: It has no pictures, or is damaged or incomplete.
    """
    try:
        with source.open() as file:
            return _Container(file, source.size).clip()
    except (struct.error, OSError) as error:
        raise VideoError(f"its index is damaged ({error})") from None


class _Container:
    """An open container.

    Args:
        file: The file.
        size: Its size in bytes.
    """

    def __init__(self, file: IO[bytes], size: int) -> None:
        self._file = file
        self._size = size
        self._count = 0

    def clip(self) -> Clip:
        top = list(self._boxes(_Box(b"", 0, self._size)))
        index = next((box for box in top if box.kind == b"moov"), None)
        if index is None:
            raise VideoError("it has no index (moov): it is incomplete, or no video")
        track = next(filter(self._is_video, self._all(index, b"trak")), None)
        if track is None:
            raise VideoError("it contains no pictures")
        width, height = self._shown_size(track)
        return Clip(
            seconds=self._seconds(index),
            codec=self._codec(track),
            width=width,
            height=height,
            has_late_index=any(box.kind == b"mdat" and box.start < index.start for box in top),
        )

    def _boxes(self, outer: _Box) -> Iterator[_Box]:
        """The boxes in a box."""
        at = outer.start
        while at + _HEADER <= outer.end:
            self._count += 1
            if self._count > _MOST_BOXES:
                raise VideoError(f"it has more than {_MOST_BOXES} parts")
            size, kind = struct.unpack(">I4s", self._read(at, _HEADER))
            start = at + _HEADER
            if size == 1:  # the size follows
                size, start = *struct.unpack(">Q", self._read(start, 8)), start + 8
            end = at + size if size else outer.end
            if not start <= end <= outer.end:
                if outer.kind or kind in _NEEDED:
                    raise VideoError(f"it is damaged or incomplete: the part {_text(kind)!r} ends beyond it")
                return  # programs append what is no box
            yield _Box(kind, start, end)
            at = end

    def _all(self, outer: _Box, kind: bytes) -> Iterator[_Box]:
        return (box for box in self._boxes(outer) if box.kind == kind)

    def _one(self, outer: _Box, *kinds: bytes) -> _Box:
        """The first box at a path in a box."""
        for kind in kinds:
            found = next(self._all(outer, kind), None)
            if found is None:
                raise VideoError(f"its index is damaged: the part {_text(kind)!r} is missing")
            outer = found
        return outer

    def _read(self, at: int, size: int) -> bytes:
        self._file.seek(at)
        return self._file.read(size)

    def _field(self, box: _Box, at: int, form: str) -> tuple[int, ...]:
        """The numbers at a place in a box."""
        size = struct.calcsize(form)
        if box.start + at + size > box.end:
            raise VideoError(f"its index is damaged: the part {_text(box.kind)!r} is too short")
        return struct.unpack(form, self._read(box.start + at, size))

    def _is_video(self, track: _Box) -> bool:
        handler = self._one(track, b"mdia", b"hdlr")
        return self._read(handler.start + 8, 4) == b"vide"

    def _codec(self, track: _Box) -> str:
        samples = self._one(track, b"mdia", b"minf", b"stbl", b"stsd")
        self._field(samples, 8, ">II")  # the first entry is there
        return _text(self._read(samples.start + 12, 4))

    def _seconds(self, index: _Box) -> float | None:
        header = self._one(index, b"mvhd")
        is_long = self._field(header, 0, ">B") == (1,)
        scale, length = self._field(header, 20, ">IQ") if is_long else self._field(header, 12, ">II")
        unknown = 2**64 - 1 if is_long else 2**32 - 1
        if not length:  # the pictures are in fragments
            length = self._length_of_fragments(index)
        return length / scale if scale and length not in (0, unknown) else None

    def _length_of_fragments(self, index: _Box) -> int:
        extends = next(self._all(index, b"mvex"), None)
        header = None if extends is None else next(self._all(extends, b"mehd"), None)
        if header is None:
            return 0
        is_long = self._field(header, 0, ">B") == (1,)
        return self._field(header, 4, ">Q" if is_long else ">I")[0]

    def _shown_size(self, track: _Box) -> tuple[int, int]:
        header = self._one(track, b"tkhd")
        matrix = 52 if self._field(header, 0, ">B") == (1,) else 40
        a, b = self._field(header, matrix, ">ii")
        width, height = (each >> 16 for each in self._field(header, matrix + 36, ">II"))
        return (height, width) if b and not a else (width, height)


def _text(kind: bytes) -> str:
    return kind.decode("latin-1").strip()


_HEADER: Final = 8
