"""Finding the problems of a Pin before anything is sent: its texts, its pictures, its video."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from .._core.effects import Run, Steps
from .._core.validation import seconds, truth
from .._media.media_types import LIMITS
from .._media.pictures import (
    MOST_PIXELS,
    READABLE,
    Picture,
    PictureError,
    check_complete,
    picture_of,
    type_of,
)
from .._media.videos import CODECS, VideoError, clip_of
from .._storage.sources import Source, check_url, is_seekable, is_url, opened
from ..preflight import Problem
from .check_link import of_link
from .check_rules import problem
from .draft import FEWEST_SLIDES, LONGEST, MOST_SLIDES, Slide, is_second

if TYPE_CHECKING:
    from .._core.engine import Engine

TALLEST: Final = 1.5  # height by width of an image that no feed cuts off: 2:3
SHAPES: Final = 0.5, 1.91  # width by height of a video
SECONDS: Final = 4, 15 * 60  # the length of a video
_NEAR: Final = 0.01  # the share by which a shape may miss its limit: sizes are whole pixels


class PinCheck:
    """The check of one Pin.

    Args:
        source: The image, the images of a carousel, or the video; None for a video that is uploaded.
        argument: The name of the user's argument for the source.
        cover: The cover of a video, if known.
        words: Title, description, alternative text and link.
        convert: Whether images are converted before they are sent.

    Raises:
        TypeError: An argument has the wrong type.
    """

    def __init__(
        self,
        source: Any,
        *,
        argument: str = "source",
        cover: Any = None,
        words: Mapping[str, str | None],
        convert: bool = False,
    ) -> None:
        self._argument = argument
        self._is_uploaded = source is None
        for name, text in words.items():
            if text is not None and not isinstance(cast("Any", text), str):
                raise TypeError(f"{name} must be text, not {type(text).__name__} ({text!r:.40})")
        self._words = words
        self._convert = truth("convert", convert)
        given: Any = () if source is None else source
        items: Sequence[Any] = [*given] if isinstance(given, (list, tuple)) else [given]
        self._slides = [each if isinstance(each, Slide) else Slide(each) for each in items]
        for at, slide in enumerate(self._slides):
            _check_type(self._name(at), slide.source)
        if cover is not None and not isinstance(cover, (int, float)):
            _check_type("cover", cover)
        self._cover = cover
        self._found: list[Problem] = []

    def problems(self) -> list[Problem]:
        """Find the problems; may block."""
        self._found = [*_of_words("", self._words)]
        for at, slide in enumerate(self._slides):
            self._found += _of_words(f"{self._name(at)}.", {"link": slide.link})
        self._count()
        source = self._slides[0].source if len(self._slides) == 1 else None
        if source is None or is_url(source):
            self._images()
            self._check_cover(None)
            return self._found
        file = self._opened(self._argument, source)
        kind = "" if file is None else type_of(file)
        if file is not None and (kind.startswith("video/") or self._cover is not None):
            self._video(file, kind)
        elif file is not None:
            self._image(self._argument, file, kind)
        return self._found

    def _name(self, at: int) -> str:
        return self._argument if len(self._slides) == 1 else f"{self._argument}[{at}]"

    def _add(self, rule: str, argument: str, value: str, fix: str, **more: Any) -> None:
        self._found.append(problem(rule, argument, value, fix, **more))

    def _count(self) -> None:
        count = len(self._slides)
        if count > MOST_SLIDES or (count == 0 and not self._is_uploaded):
            allowed = f"give 1 image, or {FEWEST_SLIDES} to {MOST_SLIDES} as a carousel"
            self._add("carousel.count", self._argument, f"{count} images", allowed)
        urls = [is_url(slide.source) for slide in self._slides]
        if any(urls) and not all(urls):
            value = f"{sum(urls)} URLs and {count - sum(urls)} files"
            self._add("carousel.mixed", self._argument, value, "give either all URLs or all files")

    def _images(self) -> None:
        """Check the images of a carousel, or one that Pinterest fetches."""
        pictures: list[Picture] = []
        for at, slide in enumerate(self._slides):
            made = self._one(self._name(at), slide.source)
            pictures += [made] if made is not None else []
        sizes = [f"{each.width} x {each.height}" for each in pictures]
        if len(set(sizes)) > 1:
            value = f"images of {', '.join(dict.fromkeys(sizes))} pixels"
            self._add(
                "carousel.unequal", self._argument, value, "make all images of a carousel the same size"
            )

    def _one(self, argument: str, source: Any) -> Picture | None:
        """Check an image that is a URL or a file; return what its file contains."""
        if is_url(source):
            try:
                check_url(argument, source)
            except ValueError as error:
                self._add("file.unreadable", argument, _bare(argument, error), "give the URL of the image")
            return None
        file = self._opened(argument, source)
        return None if file is None else self._image(argument, file, type_of(file))

    def _opened(self, argument: str, source: Any) -> Source | None:
        try:
            return opened(argument, source)
        except ValueError as error:
            self._add("file.unreadable", argument, _bare(argument, error), "name a file that can be read")
            return None

    def _image(self, argument: str, file: Source, kind: str) -> Picture | None:
        """Check the file of an image; return what it contains."""
        converts = self._convert and kind in READABLE
        advice = (
            ""
            if self._convert or kind not in READABLE
            else ", or let pinkit convert it: convert=True, --convert"
        )
        limit = LIMITS["image"]
        if kind not in limit.kinds and not converts:
            self._add("image.format", argument, kind, f"save it as {limit.names}{advice}")
        if file.size > limit.size and not converts:
            value = f"{file.size} bytes"
            self._add("image.size", argument, value, f"make it at most {limit.size} bytes{advice}")
        if kind not in READABLE:
            return None
        try:
            picture = picture_of(file, kind)
            if picture.pixels <= MOST_PIXELS:
                check_complete(file, kind)
        except PictureError as error:
            self._add("image.damaged", argument, str(error), "export the image again")
            return None
        self._looks(argument, picture)
        return picture

    def _looks(self, argument: str, picture: Picture) -> None:
        value = f"{picture.width} x {picture.height} pixels"
        if picture.pixels > MOST_PIXELS:
            severity = "error" if self._convert else None
            fix = f"make it at most {MOST_PIXELS} pixels; a larger image is not decoded"
            self._add("image.pixels", argument, value, fix, severity=severity)
        if picture.height > picture.width * TALLEST * (1 + _NEAR):
            self._add("image.shape", argument, value, "crop it to 2:3 (width:height) or wider")
        if picture.has_location and not self._convert:
            fix = "export it without its location, or let pinkit remove it: convert=True, --convert"
            self._add("image.location", argument, "the file states where it was taken", fix)

    def _video(self, file: Source, kind: str) -> None:
        limit = LIMITS["video"]
        if kind not in limit.kinds:
            fix = "publish it without a cover" if kind.startswith("image/") else f"save it as {limit.names}"
            self._add("video.format", self._argument, kind, fix)
        if file.size > limit.size:
            value = f"{file.size} bytes"
            self._add("video.size", self._argument, value, f"make it at most {limit.size} bytes")
        length = self._container(file) if kind.startswith("video/") else None
        self._check_cover(length)

    def _container(self, file: Source) -> float | None:
        """Check what the container of a video states; return its length in seconds."""
        try:
            clip = clip_of(file)
        except VideoError as error:
            self._add("video.damaged", self._argument, str(error), "export the video again")
            return None
        least, most = SECONDS
        if clip.seconds is not None and not least <= clip.seconds <= most:
            fix = f"make it {least} to {most} seconds long"
            self._add("video.length", self._argument, f"{clip.seconds:g} seconds", fix)
        if clip.codec not in CODECS:
            self._add(
                "video.codec", self._argument, f"the codec {clip.codec!r}", "encode it as H.264 or H.265"
            )
        shape = clip.width / clip.height if clip.width and clip.height else 1.0
        if not SHAPES[0] * (1 - _NEAR) <= shape <= SHAPES[1] * (1 + _NEAR):
            value = f"{clip.width} x {clip.height} pixels"
            self._add("video.shape", self._argument, value, "crop it to a shape from 1:2 to 1.91:1")
        self._index(is_late=clip.has_late_index)
        return clip.seconds

    def _index(self, *, is_late: bool) -> None:
        if is_late and (self._cover is None or isinstance(self._cover, int)):
            severity = None if self._cover is None else "error"
            fix = "give an image as the cover, or move the index to the start (ffmpeg -movflags +faststart)"
            self._add("video.index", self._argument, "the index (moov) is at the end", fix, severity=severity)

    def _check_cover(self, length: float | None) -> None:
        """Check the cover of a video, whose length in seconds may be unknown."""
        cover = self._cover
        if cover is None:
            return
        if not isinstance(cover, (int, float)):
            self._one("cover", cover)
        elif isinstance(cover, bool) or not is_second(cover) or (length is not None and cover > length):
            most = "" if length is None else f" to {int(length)}"
            self._add("cover.second", "cover", repr(cover), f"give a whole second from 0{most}, or an image")


def check_pin(engine: Engine, check: PinCheck, link: str | None, timeout: float) -> Steps[list[Problem]]:
    """Find the problems of a Pin.

    Args:
        engine: Makes the request for the link.
        check: The check.
        link: The link to request; None for none.
        timeout: Seconds for the link.
    """
    seconds("timeout", timeout)
    found: list[Problem] = yield Run(check.problems)
    if link is not None:
        found += yield from of_link(engine, link, engine.clock.monotonic() + timeout)
    return found


def is_address(link: str) -> bool:
    """Whether a link starts with a scheme and a host."""
    try:
        check_url("link", link)
    except ValueError:
        return False
    return True


def _of_words(place: str, words: Mapping[str, str | None]) -> Iterator[Problem]:
    for name, text in words.items():
        if text is None:
            continue
        if len(text) > LONGEST[name] and not place:
            value, fix = f"{len(text)} characters", f"shorten it to at most {LONGEST[name]}"
            yield problem(f"{name}.length", name, value, fix)
        if name == "link" and not is_address(text):
            fix = "write it like https://example.com/page"
            yield problem("link.address", f"{place}link", f"{text!r:.80}", fix)


def _check_type(argument: str, source: Any) -> None:
    """Raise if a source is none that can be read again."""
    if isinstance(source, (str, os.PathLike, bytes, bytearray, memoryview)):
        return
    if not hasattr(source, "read"):
        raise TypeError(
            f"{argument} must be a path, a URL, bytes, or a file open for reading bytes, "
            f"not {type(source).__name__}"
        )
    if not is_seekable(source):
        raise TypeError(
            f"{argument}: {type(source).__name__} can be read only once, so that nothing would be left to "
            "send: give a path, bytes or a file that can seek"
        )


def _bare(argument: str, error: Exception) -> str:
    return str(error).removeprefix(f"{argument}: ").removeprefix(f"{argument} ")
