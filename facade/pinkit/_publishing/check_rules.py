"""The rules that `pins.check` knows, each with its severity and where it is stated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..preflight import Problem, Severity

_DOCUMENT: Final = "Pinterest's OpenAPI document"
_SPECS: Final = (
    "Pinterest product specs, https://help.pinterest.com/en/business/article/pinterest-product-specs"
)
_TOOLS: Final = "observed: publishing tools enforce it, and Pinterest's documentation does not state it"

RULES: Final[Mapping[str, tuple[Severity, str]]] = {
    "title.length": ("error", f"{_DOCUMENT}: PinCreate.title"),
    "description.length": ("error", f"{_DOCUMENT}: PinCreate.description"),
    "alt_text.length": ("error", f"{_DOCUMENT}: PinCreate.alt_text"),
    "link.length": ("error", f"{_DOCUMENT}: PinCreate.link"),
    "link.address": ("warning", "RFC 3986, section 3: an address starts with a scheme and a host"),
    "link.unreachable": ("warning", "the response of the link's server"),
    "row.invalid": ("error", "what pins.publish_many accepts"),
    "file.unreadable": ("error", "the file system"),
    "image.format": ("error", f"{_SPECS}; {_DOCUMENT}: ContentType"),
    "image.size": ("error", f"{_SPECS}: up to 32 MB"),
    "image.damaged": ("error", "the file's format"),
    "image.pixels": ("warning", "PIL.Image.DecompressionBombError"),
    "image.shape": ("warning", f"{_SPECS}: a Pin taller than 2:3 might be cut off in feeds"),
    "image.location": ("warning", "EXIF: the GPS fields of the file"),
    "carousel.count": ("error", f"{_DOCUMENT}: PinMediaSourceImagesURL.items"),
    "carousel.mixed": ("error", f"{_DOCUMENT}: PinMediaSource: a carousel is either of URLs or of files"),
    "carousel.unequal": ("warning", _TOOLS),
    "video.format": ("error", f"{_SPECS}: .mp4, .mov or .m4v"),
    "video.size": ("error", f"{_SPECS}: up to 2 GB"),
    "video.damaged": ("error", "the file's container"),
    "video.length": ("error", f"{_SPECS}: from 4 seconds to 15 minutes"),
    "video.codec": ("error", f"{_SPECS}: H.264 or H.265"),
    "video.shape": ("warning", f"{_SPECS}: from 1:2 to 1.91:1 (width:height)"),
    "video.index": ("warning", "observed: Pinterest makes no key frame of a video whose index is at its end"),
    "cover.second": ("error", f"{_DOCUMENT}: PinMediaSourceVideoID.cover_image_key_frame_time"),
}


def problem(rule: str, argument: str, value: str, fix: str, severity: Severity | None = None) -> Problem:
    """Make a problem.

    Args:
        rule: The rule, one of `RULES`.
        argument: The name of the user's argument.
        value: What was found.
        fix: What to do.
        severity: The severity here, if it is not the rule's.
    """
    usual, source = RULES[rule]
    return Problem(rule, severity or usual, value, fix, argument, source)
