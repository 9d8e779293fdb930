"""Pictures: what their files contain, read by Pillow without decoding where possible."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Mapping
from typing import Any, Final

import attrs

from .._extras.libraries import library
from .._storage.sources import Source
from .media_types import content_type

EXTRA: Final = "media"
#: The most pixels that are decoded: beyond them, Pillow reports a decompression bomb
#: (`PIL.Image.DecompressionBombError`: twice `MAX_IMAGE_PIXELS`).
MOST_PIXELS: Final = 178_956_970
#: The classes that read each type of file. No other format of Pillow is opened.
_READERS: Final[Mapping[str, tuple[str, str]]] = {
    "image/jpeg": ("PIL.JpegImagePlugin", "JpegImageFile"),
    "image/png": ("PIL.PngImagePlugin", "PngImageFile"),
    "image/webp": ("PIL.WebPImagePlugin", "WebPImageFile"),
    "image/heic": ("pillow_heif", "HeifImageFile"),
    "image/avif": ("PIL.AvifImagePlugin", "AvifImageFile"),
    "image/gif": ("PIL.GifImagePlugin", "GifImageFile"),
    "image/bmp": ("PIL.BmpImagePlugin", "BmpImageFile"),
    "image/tiff": ("PIL.TiffImagePlugin", "TiffImageFile"),
}
READABLE: Final = frozenset(_READERS)
ORIENTATION: Final = 0x0112  # a tag of EXIF
_GPS: Final = 0x8825  # likewise
_TURNED: Final = frozenset({5, 6, 7, 8})  # orientations whose width and height are exchanged


class PictureError(ValueError):
    """A picture cannot be read."""


@attrs.frozen
class Picture:
    """What a picture's file contains.

    Args:
        width: The width in pixels, as it is seen: with the orientation that the file states.
        height: The height in pixels, likewise.
        has_location: Whether the file states where the picture was taken.
    """

    width: int
    height: int
    has_location: bool

    @property
    def pixels(self) -> int:
        """The number of pixels."""
        return self.width * self.height


@contextlib.contextmanager
def opened_picture(source: Source, kind: str) -> Generator[Any]:
    """Open a picture; only its header is read.

    Args:
        source: The file.
        kind: The content type of the file; one of `READABLE`.

    Raises:
        PictureError: The file is damaged; also while the picture is used.
        ImportError: The extra is not installed.
    """
    module, name = _READERS[kind]
    reader = getattr(library(module, EXTRA, "reading pictures"), name)
    try:
        with source.open() as file:
            yield reader(file)
    except PictureError:
        raise
    except Exception as error:  # decoders of damaged files raise nearly anything
        raise PictureError(f"{source.name} cannot be read as {kind}: {_reason(error)}") from None


def picture_of(source: Source, kind: str) -> Picture:
    """Read what a picture's file contains, without decoding the picture.

    Raises:
        PictureError: The file is damaged.
    """
    exif_class = library("PIL.Image", EXTRA, "reading pictures").Exif
    with opened_picture(source, kind) as image:
        width, height = image.size
        # Pillow decodes a PNG to find EXIF behind the pixels: there, only what is before them is read.
        exif = exif_class() if kind == "image/png" and "exif" not in image.info else image.getexif()
        if exif.get(ORIENTATION) in _TURNED:
            width, height = height, width
        return Picture(width, height, has_location=bool(exif.get_ifd(_GPS)))


def check_complete(source: Source, kind: str) -> None:
    """Raise if a picture is damaged or incomplete; its pixels must have been counted before.

    Raises:
        PictureError: The file is damaged.
    """
    with opened_picture(source, kind) as image:
        if kind == "image/png":
            image.verify()  # the check sums of its parts
            return
        # JPEG is decoded at an eighth of its size, which takes little memory; other formats are decoded.
        image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
        image.load()


def type_of(source: Source) -> str:
    """Return the content type of a file by its first bytes."""
    return content_type(source.head or b"")


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
