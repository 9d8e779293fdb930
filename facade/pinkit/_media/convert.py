"""Converting pictures to what Pinterest takes: JPEG or PNG of at most 32 MB, upright, without metadata."""

from __future__ import annotations

import io
import math
from typing import Any, Final

from .._extras.libraries import library
from .._storage.sources import Bytes, Source
from .media_types import LIMITS
from .pictures import (
    EXTRA,
    MOST_PIXELS,
    ORIENTATION,
    READABLE,
    PictureError,
    check_complete,
    opened_picture,
    picture_of,
    type_of,
)

#: The largest file that is converted.
MOST_BYTES: Final = 256 * 2**20
_QUALITY: Final = 95
_SMALLER: Final = 0.95  # of the share of a side at which a picture should fit: fewer pixels compress worse
#: Formats whose pictures may have few colours and sharp edges, which JPEG blurs.
_LOSSLESS: Final = frozenset({"image/png", "image/gif", "image/bmp", "image/tiff"})


def check_convertible(argument: str, source: Source) -> str:
    """Return the content type of a picture, if it can be converted; only its header is read.

    Args:
        argument: The name of the user's argument, for errors.
        source: The file.

    Raises:
        ValueError: It is no picture, is damaged, or is too large.
        ImportError: The extra is not installed.
    """
    kind = type_of(source)
    if kind not in READABLE:
        names = ", ".join(sorted(each.partition("/")[2] for each in READABLE))
        raise ValueError(f"{argument}: {source.name} is {kind}; convert=True takes {names}")
    if source.size > MOST_BYTES:
        raise ValueError(
            f"{argument}: {source.name} has {source.size} bytes; at most {MOST_BYTES} are converted"
        )
    try:
        picture = picture_of(source, kind)
    except PictureError as error:
        raise ValueError(f"{argument}: {error}") from None
    if picture.pixels > MOST_PIXELS:
        raise ValueError(
            f"{argument}: {source.name} has {picture.width} x {picture.height} pixels; at most {MOST_PIXELS} "
            "are decoded, because small files can declare more than fits into memory: make it smaller"
        )
    return kind


def converted(argument: str, source: Source, kind: str) -> tuple[Source, str]:
    """Convert a picture in memory; the file is not changed.

    Args:
        argument: The name of the user's argument, for errors.
        source: The file, as `check_convertible` accepts it.
        kind: Its content type.

    Returns:
        The picture, and its content type. A JPEG that needs no change is returned as it is.

    Raises:
        ValueError: The file is damaged.
    """
    try:
        with opened_picture(source, kind) as image:
            fits = source.size <= LIMITS["image"].size
            if kind == "image/jpeg" and fits and _needs_no_change(image):
                check_complete(source, kind)
                return source, kind
            content, kind = _encoded(image, kind, keeps_size=fits)
    except PictureError as error:
        raise ValueError(f"{argument}: {error}") from None
    return Bytes(content, source.name), kind


def _needs_no_change(image: Any) -> bool:
    """Whether a JPEG has usual colours, and no metadata but those of JFIF, of colours, and of Adobe."""
    own = (b"JFIF", b"ICC_PROFILE", b"Adobe")
    segments: list[tuple[str, bytes]] = image.applist
    is_clean = "comment" not in image.info and all(content.startswith(own) for _, content in segments)
    return is_clean and image.mode in ("L", "RGB")


def _encoded(image: Any, kind: str, *, keeps_size: bool) -> tuple[bytes, str]:
    """Encode a picture so that it fits; return the content and its type."""
    is_upright = image.getexif().get(ORIENTATION, 1) == 1
    library("PIL.ImageOps", EXTRA, "converting pictures").exif_transpose(image, in_place=True)
    image.info = {name: image.info[name] for name in _COLOURS if name in image.info}
    most = LIMITS["image"].size
    if kind == "image/jpeg" and image.mode in ("L", "RGB") and is_upright and keeps_size:
        content = _saved(image, "JPEG", quality="keep")  # as it was compressed before
        if len(content) <= most:
            return content, kind
    made = _plain(image)
    formats = ["PNG"] if "A" in made.mode else ["PNG", "JPEG"] if kind in _LOSSLESS else ["JPEG"]
    while True:
        content = b""
        for each in formats:
            content = _saved(made, each, quality=_QUALITY)
            if len(content) <= most:
                return content, f"image/{each.lower()}"
        share = min(_SMALLER, math.sqrt(most / len(content)) * _SMALLER)
        made = made.resize([max(1, int(side * share)) for side in made.size])


def _plain(image: Any) -> Any:
    """Return a picture of 8 bits a colour, with transparency only if some of it is transparent."""
    if image.mode.startswith(("I", "F")):
        image = _of_8_bits(image)
    if image.has_transparency_data:
        seen = image if image.mode in ("LA", "RGBA") else image.convert("RGBA")
        is_opaque = seen.getchannel("A").getextrema()[0] == _OPAQUE
        return seen.convert(seen.mode[:-1]) if is_opaque else seen
    if image.mode in ("L", "RGB"):
        return image
    plain = image.convert("L" if image.mode == "1" else "RGB")
    if image.mode not in ("1", "P"):
        plain.info.pop("icc_profile", None)  # it is for other colours, such as those of CMYK
    return plain


def _of_8_bits(image: Any) -> Any:
    """Return a picture in greys of 16 or more bits with 8."""
    scale = 1 if image.getextrema()[1] <= _OPAQUE else 1 / 257
    image.info.pop("transparency", None)

    def scaled(value: Any) -> Any:  # Pillow takes sums and products only
        return value * scale + 0

    return image.convert("F").point(scaled).convert("L")


def _saved(image: Any, form: str, *, quality: Any) -> bytes:
    """Encode a picture without metadata."""
    content = io.BytesIO()
    how = {"quality": quality, "comment": b"", "xmp": b""} if form == "JPEG" else {}
    image.save(content, form, icc_profile=image.info.get("icc_profile"), exif=b"", **how)
    return content.getvalue()


_COLOURS: Final = ("icc_profile", "transparency")
_OPAQUE: Final = 255
