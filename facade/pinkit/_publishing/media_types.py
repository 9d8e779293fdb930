"""What a file is, by its first bytes, and whether Pinterest takes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from .._storage.sources import Source

Want: TypeAlias = Literal["video", "image"]


class Limit(NamedTuple):
    """What Pinterest takes.

    Args:
        kinds: The content types.
        said: Those in words.
        size: The most bytes.
        source: Who says so.
    """

    kinds: frozenset[str]
    said: str
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
        "Pinterest's guide on Pins: up to 32 MB; the description's ContentType: image/jpeg, image/png",
    ),
}


def check(argument: str, source: Source, want: Want) -> str:
    """The content type of a file, if Pinterest takes it.

    Args:
        argument: The argument that gave it, for errors.
        source: The file.
        want: What it has to be.

    Raises:
        ValueError: It is too large, or something else.
    """
    limit = LIMITS[want]
    if source.size > limit.size:
        raise ValueError(
            f"{argument}: {source.name} has {source.size} bytes, and {_an(want)} may have at most "
            f"{limit.size} ({limit.source})"
        )
    if source.head is None:
        return f"{want}/*"  # what an asynchronous iterator gives is known once it is sent
    kind = content_type(source.head)
    if kind in limit.kinds:
        return kind
    advice = f"Pinterest takes {limit.said} where {_an(want)} is sent as a file"
    if want == "video" and kind.startswith("image/"):
        advice = "publish an image with pins.create_image; the cover of a video is create_video(..., cover=)"
    if want == "image" and kind.startswith("video/"):
        advice = "publish a video with pins.create_video"
    no = "" if kind.startswith(f"{want}/") else f" and no {want}"
    raise ValueError(f"{argument}: {source.name} is {_said(kind)}{no}; {advice} ({limit.source})")


def content_type(head: bytes) -> str:
    """What a file is by its first bytes; `application/octet-stream` if they tell nothing."""
    # Here, since it takes longer to import than all the rest of an upload.
    import filetype  # pyright: ignore[reportMissingTypeStubs]

    if head[4:8] in _OLD_QUICKTIME:
        return "video/quicktime"
    guess: Any = filetype.guess(head)  # pyright: ignore[reportUnknownMemberType]
    if guess is not None:
        mime: str = guess.mime
        return mime
    # An MPEG-4 file by a brand that filetype does not list, such as avc1 or M4V.
    return "video/mp4" if head[4:8] == b"ftyp" else "application/octet-stream"


def _an(want: Want) -> str:
    return "an image" if want == "image" else "a video"


def _said(kind: str) -> str:
    return "of an unknown kind" if kind == "application/octet-stream" else kind


#: QuickTime files from before `ftyp` begin with any of these atoms (Apple's QuickTime File Format).
_OLD_QUICKTIME: Final = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
