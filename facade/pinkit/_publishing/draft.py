"""Drafts of Pins: their texts, destination and media, validated before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast, get_args

import attrs

from .._core.effects import Steps
from .._core.validation import seconds, truth
from .._media.convert import MOST_BYTES, check_convertible, converted
from .._media.media_types import LIMITS, check
from .._storage.sources import Encoded, Source, check_url, is_seekable, is_url, opened
from .destination import Reference
from .product_tags import checked_tags, texts
from .upload import Upload, Uploaded, processed

if TYPE_CHECKING:
    from typing import IO

    from .._core.engine import Engine

#: A path, a URL (`http://` or `https://`), the bytes, or a file open for reading bytes.
Image: TypeAlias = "str | os.PathLike[str] | bytes | IO[bytes]"
#: What a creator declares about AI in a Pin (AiDisclosureItem); a test checks it against the document.
AiDisclosure: TypeAlias = Literal["AI_MODIFIED", "SYNTHETIC_PERFORMER"]
#: Puts a file into the body of a request: gives what stands for it there until it is sent.
Attach: TypeAlias = Callable[[Source], str]

# The limits of the OpenAPI document; a test compares them with spec/openapi.json.
LONGEST: Final[Mapping[str, int]] = {"title": 100, "description": 800, "alt_text": 500, "link": 2048}
#: The fields of the request that are made of arguments, and the arguments.
_ARGUMENTS: Final[Mapping[str, str]] = {
    **{name: name for name in (*LONGEST, "is_removable", "ai_disclosures")},
    "board_id": "board_id or board_name",
    "board_section_id": "section_id or section_name",
    "media_source": "the image or the video",
}
FEWEST_SLIDES: Final = 2
MOST_SLIDES: Final = 5
_DESCRIPTION: Final = "Pinterest's OpenAPI document"


@attrs.frozen
class Slide:
    """One image of a carousel.

    Args:
        source: A path, a URL, bytes, or a file open for reading bytes.
        title: The image's title.
        description: The image's description.
        link: The page that the image links to.
    """

    source: Image
    title: str | None = None
    description: str | None = None
    link: str | None = None

    def words(self) -> dict[str, str]:
        """Return the texts of the image that are given."""
        texts = {"title": self.title, "description": self.description, "link": self.link}
        return {name: value for name, value in texts.items() if value is not None}


@attrs.frozen
class ImageFile:
    """The file of an image, validated.

    Args:
        argument: The name of the user's argument, for errors.
        file: The file.
        kind: Its content type.
    """

    argument: str
    file: Source
    kind: str

    def converted(self) -> ImageFile:
        """Convert the image to what Pinterest takes; may block.

        Raises:
            ValueError: The image is damaged.
        """
        return ImageFile(self.argument, *converted(self.argument, self.file, self.kind))

    def attached(self, attach: Attach) -> str:
        """Put the file into a body, in base64; return its placeholder."""
        return attach(Encoded(self.file))


class Media:
    """The media of a Pin."""

    #: The media types that Pinterest may return for the Pin.
    types: frozenset[str]
    #: The video that was uploaded for the Pin.
    uploaded: Uploaded | None = None

    def look(self) -> None:
        """Validate the files, before anything is sent; may block.

        Raises:
            ValueError: Pinterest would reject a file.
        """
        raise NotImplementedError  # abstract

    def prepare(self) -> None:
        """Convert the images, if wanted, before anything is sent; may block.

        Raises:
            ValueError: An image is damaged.
        """

    def source(self, engine: Engine, attach: Attach) -> Steps[dict[str, Any]]:
        """Return the request's `media_source`; a video is uploaded first."""
        raise NotImplementedError  # abstract


class Images(Media):
    """An image, or a carousel.

    Args:
        source: One image, or a list of up to five images or slides.
        is_standard: False for the root of an idea ad.
        argument: The name of the user's argument, for errors.
        convert: Whether to convert files to what Pinterest takes.
    """

    def __init__(
        self,
        source: Image | Sequence[Image | Slide],
        *,
        is_standard: bool = True,
        argument: str = "source",
        convert: bool = False,
    ) -> None:
        self._argument = argument
        self._convert = truth("convert", convert)
        items: Sequence[Any] = [*source] if isinstance(source, (list, tuple)) else [source]
        self._slides = [each if isinstance(each, Slide) else Slide(each) for each in items]
        self._is_standard = truth("is_standard", is_standard)
        self._files: list[ImageFile] = []
        self._count()
        self._urls = [slide.source for slide in self._slides if is_url(slide.source)]
        if self._urls and len(self._urls) < len(self._slides):
            raise ValueError(f"{argument}: a carousel must be either all URLs or all files; both were given")
        for url in self._urls:
            check_url(argument, url)
        self.types = frozenset({"image" if len(self._slides) == 1 else "multiple_images"})

    def _count(self) -> None:
        count = len(self._slides)
        if count == 0 or count > MOST_SLIDES:
            raise ValueError(
                f"{self._argument}: {count} images were given; a Pin has 1, or {FEWEST_SLIDES} to "
                f"{MOST_SLIDES} as a carousel ({_DESCRIPTION}: PinMediaSourceImagesURL.items)"
            )
        if count > 1 and not self._is_standard:
            raise ValueError(
                f"is_standard: False allows one image, but {count} were given ({_DESCRIPTION}: "
                "PinMediaSourceImagesURL has no is_standard)"
            )
        if count == 1 and self._slides[0].words():
            raise ValueError(
                f"{self._argument}: a single image has no texts of its own; give them to the Pin"
            )

    def look(self) -> None:
        """Validate the files."""
        if not self._urls:
            one = len(self._slides) == 1
            self._files = [
                looked(self._argument if one else f"{self._argument}[{at}]", slide.source, self._convert)
                for at, slide in enumerate(self._slides)
            ]

    def prepare(self) -> None:
        """Convert the images, if wanted."""
        if self._convert:
            self._files = [each.converted() for each in self._files]

    def source(self, engine: Engine, attach: Attach) -> Steps[dict[str, Any]]:  # noqa: ARG002
        """Return the request's `media_source`."""
        yield from ()
        if self._urls:
            contents: list[dict[str, Any]] = [{"url": url} for url in self._urls]
        else:
            contents = [{"content_type": each.kind, "data": each.attached(attach)} for each in self._files]
        kind = "url" if self._urls else "base64"
        if len(contents) == 1:
            root = {} if self._is_standard else {"is_standard": False}
            return {"source_type": f"image_{kind}", **contents[0], **root}
        items = [{**content, **slide.words()} for content, slide in zip(contents, self._slides, strict=True)]
        return {
            "source_type": "multiple_image_urls" if self._urls else "multiple_image_base64",
            "items": items,
        }


class Video(Media):
    """A video.

    Args:
        video: The file to upload, or an existing upload.
        cover: An image, the URL of an image, or the second of the video whose frame is the cover.
        is_standard: False for the root of an idea ad.
        convert: Whether to convert the file of the cover to what Pinterest takes.
        timeout: Seconds to wait until an existing upload is processed.
    """

    types = frozenset({"video", "image"})  # Pinterest may report `image` while it processes a video

    def __init__(
        self,
        video: Upload | Uploaded,
        cover: Image | int,
        *,
        is_standard: bool = True,
        convert: bool = False,
        timeout: float = 900.0,
    ) -> None:
        self._timeout = seconds("timeout", timeout)
        self._video = video
        self._cover = cover
        self._convert = truth("convert", convert)
        self._is_standard = truth("is_standard", is_standard)
        self._looked: tuple[Source, str] | None = None
        self._cover_file: ImageFile | None = None
        if isinstance(cover, bool) or (isinstance(cover, (int, float)) and not is_second(cover)):
            raise ValueError(
                f"cover: a key frame must be a whole second, 0 or more, not {cover!r} "
                f"({_DESCRIPTION}: PinMediaSourceVideoID.cover_image_key_frame_time)"
            )
        if is_url(cover):
            check_url("cover", cover)

    def look(self) -> None:
        """Validate the video and the cover."""
        if not isinstance(self._cover, int) and not is_url(self._cover):
            self._cover_file = looked("cover", self._cover, self._convert)
        if isinstance(self._video, Upload):
            self._looked = self._video.look()

    def prepare(self) -> None:
        """Convert the cover, if wanted."""
        if self._convert and self._cover_file is not None:
            self._cover_file = self._cover_file.converted()

    def source(self, engine: Engine, attach: Attach) -> Steps[dict[str, Any]]:
        """Upload the video, unless it is uploaded, and return the request's `media_source`."""
        video = self._video
        if isinstance(video, Upload):
            assert self._looked is not None  # noqa: S101  # set by `look()`
            self.uploaded = video = yield from video.send(engine, *self._looked)
        elif video.status != "succeeded":
            yield from processed(engine, video.media_id, engine.clock.monotonic() + self._timeout)
        if self._cover_file is not None:
            file = self._cover_file
            cover: dict[str, Any] = {
                "cover_image_data": file.attached(attach),
                "cover_image_content_type": file.kind,
            }
        elif isinstance(self._cover, int):
            cover = {"cover_image_key_frame_time": self._cover}
        else:
            cover = {"cover_image_url": self._cover}
        root = {} if self._is_standard else {"is_standard": False}
        return {"source_type": "video_id", "media_id": video.media_id, **cover, **root}


def checked_disclosures(given: Sequence[str] | None) -> tuple[str, ...] | None:
    """The AI disclosures of a Pin, checked; None if none are given.

    Raises:
        TypeError: They are no list of text.
        ValueError: Pinterest knows no such disclosure.
    """
    if given is None:
        return None
    allowed = ", ".join(get_args(AiDisclosure))
    values = texts("ai_disclosures", given, allowed)
    for value in values:
        if value not in get_args(AiDisclosure):
            raise ValueError(
                f"ai_disclosures: {value!r:.60} is no AI disclosure; allowed are {allowed} "
                f"({_DESCRIPTION}: AiDisclosureItem)"
            )
    return values


@attrs.frozen(kw_only=True)
class Draft:
    """A Pin to be created.

    Args:
        board: The board; only an ad-only Pin needs none.
        media: The Pin's media.
        section: The section.
        words: Title, description, alternative text and link.
        is_removable: Whether it is for ads only.
        ad_account_id: In whose name.
        ai_disclosures: What is declared about AI in it.
        product_tags: The ids of the product Pins to tag on it, once it exists.
        more: Further fields of the request.
    """

    board: Reference | None
    media: Media
    section: Reference | None = None
    words: Mapping[str, str | None]
    is_removable: bool = False
    ad_account_id: str | None = None
    ai_disclosures: Sequence[str] | None = attrs.field(default=None, converter=checked_disclosures)
    product_tags: Sequence[str] = attrs.field(default=(), converter=checked_tags)
    more: Mapping[str, Any] = {}

    def __attrs_post_init__(self) -> None:
        for name, value in {"ad_account_id": self.ad_account_id, **self.words}.items():
            if value is not None and not isinstance(cast("Any", value), str):
                raise TypeError(f"{name} must be text, not {type(value).__name__} ({value!r:.40})")
        truth("is_removable", self.is_removable)
        for name, value in self.words.items():
            if value is not None and len(value) > LONGEST[name]:
                raise ValueError(
                    f"{name}: {value[:40] + '…'!r} has {len(value)} characters; it may have at most "
                    f"{LONGEST[name]} ({_DESCRIPTION}: PinCreate.{name})"
                )
        for name in _ARGUMENTS.keys() & self.more.keys():  # by them, the Pin is looked up
            raise ValueError(f"extra_body: {name!r} has an argument of its own: {_ARGUMENTS[name]}")
        if self.board is None and not self.is_removable:
            raise ValueError(
                "board_id, board_name: a Pin needs one of them, unless it is for ads only (is_removable=True)"
            )
        if self.section is not None and self.board is None:
            raise ValueError(
                "section_id, section_name: a section is part of a board, but neither board_id nor board_name "
                "is given"
            )


def looked(argument: str, image: Image, convert: bool = False) -> ImageFile:
    """Validate an image.

    Args:
        argument: The name of the user's argument, for errors.
        image: The image.
        convert: Whether it will be converted before it is sent.

    Raises:
        ValueError: Pinterest would reject the image, or it cannot be converted.
    """
    if not isinstance(cast("Any", image), (str, os.PathLike, bytes, bytearray, memoryview)):
        if not hasattr(cast("Any", image), "read"):
            raise TypeError(
                f"{argument} must be a path, a URL, bytes, or a file open for reading bytes, "
                f"not {type(image).__name__}"
            )
        file = cast("IO[bytes]", image)
        most = MOST_BYTES if convert else LIMITS["image"].size
        image = file if is_seekable(file) else file.read(most + 1)
    source = opened(argument, image)
    kind = check_convertible(argument, source) if convert else check(argument, source, "image")
    return ImageFile(argument, source, kind)


def is_second(cover: float) -> bool:
    """Whether a cover is a whole second from 0."""
    return isinstance(cover, int) and cover >= 0
