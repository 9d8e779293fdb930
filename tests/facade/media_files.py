"""Small pictures and videos, made here."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def picture(kind: str = "PNG", size: tuple[int, int] = (100, 150), mode: str = "RGB", **how: Any) -> bytes:
    """A picture of a gradient in a format of Pillow."""
    from PIL import Image

    made = Image.linear_gradient("L").resize(size).convert(mode)
    content = io.BytesIO()
    made.save(content, kind, **how)
    return content.getvalue()


def located(kind: str = "JPEG", size: tuple[int, int] = (100, 150), orientation: int = 1) -> bytes:
    """A picture that states where and how it was taken."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 36.0)})
    return picture(kind, size, exif=exif)


def declared(width: int, height: int) -> bytes:
    """A PNG of a few bytes that declares any size."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * 100))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")


def video(
    seconds: float = 10,
    codec: bytes = b"avc1",
    size: tuple[int, int] = (720, 1280),
    *,
    index_first: bool = True,
    brand: bytes = b"isom",
) -> bytes:
    """A container with one track and no real pictures."""
    length, (width, height), media = int(seconds * 1000), size, b"\0" * 64
    entry = _box(
        codec,
        b"\0" * 6 + struct.pack(">H", 1) + b"\0" * 16,
        struct.pack(">HHIIIH", width, height, 0x480000, 0x480000, 0, 1),
        b"\0" * 32 + struct.pack(">Hh", 24, -1),
    )
    samples = _box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1), entry),
        _full(b"stts", struct.pack(">III", 1, 1, length)),
        _full(b"stsc", struct.pack(">IIII", 1, 1, 1, 1)),
        _full(b"stsz", struct.pack(">III", 0, 1, len(media))),
        _full(b"stco", struct.pack(">II", 1, 0)),
    )
    place = _box(b"dinf", _full(b"dref", struct.pack(">I", 1), _full(b"url ", flags=1)))
    track = _box(
        b"mdia",
        _full(b"mdhd", struct.pack(">IIIIHH", 0, 0, 1000, length, 0x55C4, 0)),
        _full(b"hdlr", struct.pack(">I4s12x", 0, b"vide"), b"v\0"),
        _box(b"minf", _full(b"vmhd", b"\0" * 8, flags=1), place, samples),
    )
    shown = struct.pack(">II", width << 16, height << 16)
    header = struct.pack(">IIIIIIIHHHH", 0, 0, 1, 0, length, 0, 0, 0, 0, 0, 0)
    whole = struct.pack(">IIIIIHHII", 0, 0, 1000, length, 0x10000, 0x100, 0, 0, 0)
    index = _box(
        b"moov",
        _full(b"mvhd", whole, _MATRIX, b"\0" * 24, struct.pack(">I", 2)),
        _box(b"trak", _full(b"tkhd", header, _MATRIX, shown, flags=3), track),
    )
    kind = _box(b"ftyp", brand, struct.pack(">I", 512), b"isomiso2avc1mp41")
    parts = (index, _box(b"mdat", media))
    return kind + b"".join(parts if index_first else reversed(parts))


def _box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _full(kind: bytes, *parts: bytes, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", flags), *parts)
