"""The pictures of the inspector, made here: of Pins from their colour and title, and of amounts by day."""

from __future__ import annotations

import re
import textwrap
import zlib
from collections.abc import Sequence

from attrs import frozen

from pinkit.testing.messages import Object

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_WIDTH = 240
_HEIGHTS = (240, 300, 320, 360)  # of images, whose shapes the mock does not know
_VIDEO_HEIGHT = 427
_MOST_LINES = 5
_KINDS = {"VIDEO": "▶ Video", "CAROUSEL": "Carousel"}


@frozen
class Picture:
    """The picture of a Pin.

    Attributes:
        fill: The colour of its background.
        ink: Black or white, whichever is easier to read on it.
        lines: The title in short lines.
        kind: What it is, if it is no image.
    """

    width: int
    height: int
    fill: str
    ink: str
    lines: Sequence[str]
    kind: str


def picture_of(pin: Object) -> Picture:
    """Return the picture of a Pin: its dominant colour and title; a colour by its id, if it has none."""
    number = zlib.crc32(str(pin["id"]).encode())
    colour = pin.get("dominant_color") or ""
    fill = colour if _COLOUR.fullmatch(colour) else _colour(number)
    kind = pin.get("creative_type") or ""
    height = _VIDEO_HEIGHT if kind == "VIDEO" else _HEIGHTS[number % len(_HEIGHTS)]
    lines = textwrap.wrap(pin.get("title") or "", 18, max_lines=_MOST_LINES, placeholder=" …")
    return Picture(_WIDTH, height, fill, _ink(fill), lines, _KINDS.get(kind, ""))


def _colour(number: int) -> str:
    """Return a muted colour."""
    return "#" + "".join(f"{70 + (number >> shift) % 130:02x}" for shift in (4, 12, 20))


def _ink(fill: str) -> str:
    red, green, blue = (int(fill[at : at + 2], 16) for at in (1, 3, 5))
    return "#000000" if red * 299 + green * 587 + blue * 114 > 128_000 else "#ffffff"


def line_of(amounts: Sequence[float]) -> str:
    """Return the points of a line through amounts, in a box that is 100 wide and 24 high."""
    if not amounts:
        return ""
    most, step = max(amounts) or 1.0, 100 / max(len(amounts) - 1, 1)
    return " ".join(f"{at * step:.1f},{23 - 22 * each / most:.1f}" for at, each in enumerate(amounts))
