"""Media types: detecting a file's type by its first bytes, and checking it against Pinterest's limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from .._storage.sources import Source

Want: TypeAlias = Literal["video", "image"]


class Limit(NamedTuple):
    """Pinterest's limits for a type of media.

    Args:
        kinds: The allowed content types.
        names: The allowed types, for messages.
        size: The largest size in bytes.
        source: The page that states the limits.
    """

    kinds: frozenset[str]
    names: str
    size: int
    source: str


LIMITS: Final[Mapping[Want, Limit]] = {
    "video": Limit(
        frozenset({"video/mp4", "video/quicktime", "video/x-m4v"}),
        "mp4, mov or m4v",
        2 * 2**30,
        "Pinterest's guide on video Pins: up to 2 GB",
    ),
    "image": Limit(
        frozenset({"image/jpeg", "image/png"}),
        "JPEG or PNG",
        32 * 2**20,
        "Pinterest's guide on Pins: up to 32 MB; the OpenAPI document's ContentType: image/jpeg, image/png",
    ),
}


def check(argument: str, source: Source, want: Want) -> str:
    """Return the content type of a file, if Pinterest accepts the file.

    Args:
        argument: The argument's name, for errors.
        source: The file.
        want: The required type of media.

    Raises:
        ValueError: The file is too large, or has another type.
    """
    limit = LIMITS[want]
    if source.size > limit.size:
        raise ValueError(
            f"{argument}: {source.name} has {source.size} bytes; {_an(want)} may have at most "
            f"{limit.size} ({limit.source})"
        )
    if source.head is None:
        return f"{want}/*"  # the type of an asynchronous iterator is unknown until it is sent
    kind = content_type(source.head)
    if kind in limit.kinds:
        return kind
    advice = f"Pinterest accepts {limit.names} where {_an(want)} is sent as a file"
    if want == "video" and kind.startswith("image/"):
        advice = (
            "publish images with pins.create_image; pass the cover of a video as create_video(..., cover=)"
        )
    if want == "image" and kind.startswith("video/"):
        advice = "publish a video with pins.create_video"
    no = "" if kind.startswith(f"{want}/") else f", not {_an(want)}"
    raise ValueError(f"{argument}: {source.name} is {_name_of(kind)}{no}; {advice} ({limit.source})")


def content_type(head: bytes) -> str:
    """Detect a file's type by its first bytes; `application/octet-stream` if unknown."""
    # Imported late, because the import takes longer than the rest of an upload.
    import filetype  # pyright: ignore[reportMissingTypeStubs]

    if head[4:8] in _OLD_QUICKTIME:
        return "video/quicktime"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        return "image/heic"
    guess: Any = filetype.guess(head)  # pyright: ignore[reportUnknownMemberType]
    if guess is not None:
        mime: str = guess.mime
        return mime
    # An MPEG-4 file by a brand that filetype does not list, such as avc1 or M4V.
    return "video/mp4" if head[4:8] == b"ftyp" else "application/octet-stream"


def _an(want: Want) -> str:
    return "an image" if want == "image" else "a video"


def _name_of(kind: str) -> str:
    return "of an unknown type" if kind == "application/octet-stream" else kind


#: QuickTime files from before `ftyp` start with one of these atoms (Apple's QuickTime File Format).
_OLD_QUICKTIME: Final = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
#: Brands of HEIC files that filetype does not list: 10 bits, scalable, sequences (ISO/IEC 23008-12, annex B).
_HEIC: Final = frozenset({b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
