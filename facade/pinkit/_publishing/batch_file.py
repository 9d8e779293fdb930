"""Batches of Pins to publish: mappings, or a CSV or JSON-lines file."""

from __future__ import annotations

import csv
import difflib
import hashlib
import io
import itertools
import json
import os
import re
import unicodedata
from collections import Counter
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

import attrs

from .. import urls
from .._core.ids import ids_only
from .._storage.sources import is_seekable, is_url
from .check_pin import PinCheck
from .destination import is_id, reference
from .draft import LONGEST, Draft, Images, Slide, Video
from .rows import PUBLISH_AT, Rows, is_empty
from .upload import video_of

#: A CSV or JSON-lines file, or the Pins themselves.
Pins: TypeAlias = "str | os.PathLike[str] | Iterable[Mapping[str, Any]]"

MEMBERS: Final = frozenset(
    {"board_id", "board_name", "section_id", "section_name", "image", "video", "media_id", "cover", *LONGEST}
    | {"dominant_color", "is_removable", "is_standard", "ad_account_id", "ai_disclosures", "product_tags"}
    | {"extra_body", "key", PUBLISH_AT}
)


@attrs.frozen
class Item:
    """One Pin of a batch.

    Args:
        index: The Pin's index in the batch, from 0.
        where: The Pin's position, for messages.
        members: The Pin's fields.
        folder: The folder that relative paths start from.
        converts: Whether the files of its images are converted.
    """

    index: int
    where: str
    members: Mapping[str, Any]
    folder: Path | None = None
    converts: bool = False

    def draft(self) -> Draft:
        """Make the draft of the Pin.

        Raises:
            ValueError: A field is unknown, missing or not valid.
            TypeError: A field has the wrong type.
        """
        given = _said(self.members)
        unknown = sorted(given.keys() - MEMBERS)
        if unknown:
            near = difflib.get_close_matches(str(unknown[0]).strip().lower(), sorted(MEMBERS), 2)
            advice = f"did you mean {' or '.join(map(repr, near))}? The" if near else "the"
            raise ValueError(
                f"{unknown[0]}: there is no such field; {advice} fields are {', '.join(sorted(MEMBERS))}"
            )
        if len(given.keys() & _MEDIA) != 1:
            raise ValueError("image, video, media_id: a Pin must have exactly one of them")
        given |= {name: _several(given[name]) for name in _LISTS if name in given}
        _, given = ids_only((), (), given, finds_boards=True)
        is_standard = _truth("is_standard", given.get("is_standard", True))
        more = given.get("extra_body", {})
        if not isinstance(more, Mapping):
            raise TypeError(f"extra_body must be a mapping, not {type(more).__name__}")
        more = dict(cast("Mapping[str, Any]", more))
        if "dominant_color" in given:
            more["dominant_color"] = given["dominant_color"]
        return Draft(
            board=reference("board", given.get("board_id"), given.get("board_name")),
            section=reference("section", given.get("section_id"), given.get("section_name")),
            media=self._images(given, is_standard) if "image" in given else self._video(given, is_standard),
            words={name: given.get(name) for name in LONGEST},
            is_removable=_truth("is_removable", given.get("is_removable", False)),
            ad_account_id=given.get("ad_account_id"),
            ai_disclosures=given.get("ai_disclosures"),
            product_tags=given.get("product_tags"),
            more=more,
        )

    def check(self) -> PinCheck:
        """Make the check of the Pin's texts and files.

        Raises:
            ValueError: A field is not valid.
            TypeError: A field has the wrong type.
        """
        given = _said(self.members)
        if "image" in given:
            source, argument = self._image(given["image"]), "image"
        else:
            source, argument = self._there(given.get("video")), "video"
        cover = self._cover(given["cover"]) if "cover" in given else None
        words = {name: given.get(name) for name in LONGEST}
        return PinCheck(source, argument=argument, cover=cover, words=words, convert=self.converts)

    def _images(self, given: Mapping[str, Any], is_standard: bool) -> Images:
        source = self._image(given["image"])
        return Images(source, is_standard=is_standard, argument="image", convert=self.converts)

    def _image(self, source: Any) -> Any:
        """Return an image, or the list of the images of a carousel."""
        if isinstance(source, str) and self._is_carousel(source):
            source = [part.strip() for part in source.split("|")]
        if not isinstance(source, (list, tuple)):
            return self._there(source)
        return [self._slide(each) for each in cast("Sequence[Any]", source)]

    def _is_carousel(self, source: str) -> bool:
        """Whether a text has several images, and is not the name or the URL of one."""
        parts = source.split("|")
        if len(parts) == 1 or os.path.exists(self._there(source)):  # noqa: PTH110  # False for any text
            return False
        return not is_url(source) or all(is_url(part.strip()) for part in parts)

    def _slide(self, given: Any) -> Slide:
        if isinstance(given, Slide):
            return attrs.evolve(given, source=self._there(given.source))
        if isinstance(given, Mapping):
            return self._slide(Slide(**cast("Mapping[str, Any]", given)))
        return Slide(self._there(given))

    def _video(self, given: Mapping[str, Any], is_standard: bool) -> Video:
        if "cover" not in given:
            raise ValueError("cover: a video needs a cover: an image, a URL, or a second of the video")
        cover = self._cover(given["cover"])
        video = video_of(self._there(given.get("video")), given.get("media_id"), argument="video")
        return Video(video, cover, is_standard=is_standard, convert=self.converts)

    def _cover(self, cover: Any) -> Any:
        if isinstance(cover, str) and is_id(cover):
            cover = int(cover)
        return cover if isinstance(cover, int) else self._there(cover)

    def _there(self, source: Any) -> Any:
        """Resolve a path relative to the batch file's folder."""
        if self.folder is None or not isinstance(source, str) or not source.strip() or is_url(source):
            return source
        return self.folder / source


def items(pins: Pins, rows: Rows = Rows()) -> Iterator[Item]:  # noqa: B008  # it cannot change
    """Read the Pins of a batch, without the fields that are ignored.

    Raises:
        TypeError: The argument is not a batch.
        ValueError: The file is missing, or is neither CSV nor JSON lines.
    """
    found = _items(pins)
    if rows.converts:
        found = (attrs.evolve(item, converts=True) for item in found)
    return map(_known_fields, found) if rows.ignores_unknown else found


def unknown_fields(batch: Iterable[Item]) -> list[str]:
    """Return the fields of a batch that are not known, in the order in which they appear."""
    return list(dict.fromkeys(name for item in batch for name in _said(item.members) if name not in MEMBERS))


def _known_fields(item: Item) -> Item:
    kept = {name: value for name, value in item.members.items() if name in MEMBERS}
    return attrs.evolve(item, members=kept)


def _items(pins: Pins) -> Iterator[Item]:
    if isinstance(pins, (str, os.PathLike)):
        return _in_file(Path(pins))
    if isinstance(pins, Mapping) or not isinstance(cast("Any", pins), Iterable):
        kind = "one mapping" if isinstance(pins, Mapping) else type(pins).__name__
        advice = ": collect it into a list first" if isinstance(pins, AsyncIterable) else ""
        raise TypeError(f"pins must be a file's path, or a list or iterator of mappings, not {kind}{advice}")
    return _in_order(pins)


def _in_order(pins: Iterable[Mapping[str, Any]]) -> Iterator[Item]:
    for index, members in enumerate(pins):
        if not isinstance(cast("Any", members), Mapping):
            raise TypeError(f"pins[{index}] must be a mapping, not {type(members).__name__}")
        yield Item(index, f"pins[{index}]", members)


def _in_file(path: Path) -> Iterator[Item]:
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise ValueError(f"pins: {str(path)!r} must be a file that ends in .csv, .jsonl or .ndjson")
    try:
        content = path.read_bytes()
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        why = getattr(error, "strerror", None) or error
        raise ValueError(f"pins: {str(path)!r} cannot be read: {why}") from error
    for index, (line, members) in enumerate(read(_text(path.name, content), path.name)):
        yield Item(index, f"{path.name} line {line}", members, path.parent)


class Keys:
    """Keys of Pins, which are the same in the next run: given by the user, or made of the Pin's content."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._tags: dict[str, frozenset[str]] = {}

    def of(self, item: Item) -> str:
        """Return the key of the next item.

        Raises:
            ValueError: Two items have the same key, or differ in their product tags only.
            TypeError: None can be made of it.
        """
        given = _cleaned(item.members.get("key"))
        if given is not None:
            if not self.claim(str(given)):
                raise ValueError(f"key: {given!r} is used twice; keys must be unique")
            return str(given)
        digest = _digest(item.members)
        tags = frozenset(_several(_said(item.members).get("product_tags", ())))
        if self._tags.setdefault(digest, tags) != tags:  # in another order they would be taken for each other
            raise ValueError("key: give one to each Pin that differs from another in its product_tags only")
        return next(key for number in itertools.count(1) if self.claim(key := f"{digest}#{number}"))

    def claim(self, key: str) -> bool:
        """Use a key for an item; return False if another item uses it."""
        is_free = key not in self._used
        self._used.add(key)
        return is_free


def is_repeated(key: str) -> bool:
    """Whether a key was made of the content of a Pin that another one of the batch has as well."""
    return is_automatic(key) and not key.endswith("#1")


def is_automatic(key: str) -> bool:
    """Whether a key was made of a Pin's content."""
    return re.fullmatch("[0-9a-f]{24}#[0-9]+", key) is not None


def content(item: Item) -> str | None:
    """Return a text that is equal for items with the same content, on any board; None if unknown."""
    try:
        return _digest({name: each for name, each in item.members.items() if name not in _NO_CONTENT})
    except TypeError:
        return None


def check(batch: Iterable[Item], rows: Rows = Rows()) -> list[str]:  # noqa: B008  # it cannot change
    """Validate the items of a batch; return one line for each error, and one for an error of many items."""
    wrong: dict[str, list[str]] = {}
    for item, error in errors_in(batch, rows):
        wrong.setdefault(str(error), []).append(item.where)
    return [f"{places[0]}{_more(places)}: {error}" for error, places in wrong.items()]


def errors_in(batch: Iterable[Item], rows: Rows) -> Iterator[tuple[Item, ValueError | TypeError]]:
    """Validate the items of a batch; yield those that are not valid, and why."""
    keys = Keys()
    for item in batch:
        try:
            rows.time_of(item.members.get(PUBLISH_AT))
            _reject_pipes(item.members)
            draft = item.draft()  # before the key, whose errors are less specific
            keys.of(item)
            draft.media.look()
        except (ValueError, TypeError) as error:
            yield item, error


def _more(places: Sequence[str]) -> str:
    return f" and {len(places) - 1} more" if len(places) > 1 else ""


def _said(members: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that have a value: an empty cell is not a text."""
    return {name: value for name, value in members.items() if _cleaned(value) is not None}


def _cleaned(value: object) -> Any:
    """Normalise a value for a key, because programs change white space; None if it is empty."""
    if not isinstance(value, str):
        return None if is_empty(value) else value
    text = unicodedata.normalize("NFC", value.strip().replace("\r\n", "\n"))
    return text or None


def _digest(members: Mapping[str, Any]) -> str:
    """A digest of what a Pin is created from; its time and its product tags can be corrected later."""
    said = {_keyed(name, value): _cleaned(value) for name, value in _said(members).items()}
    for name in ("product_tags", PUBLISH_AT):
        said.pop(name, None)
    written = json.dumps(said, sort_keys=True, default=_written)
    return hashlib.sha256(written.encode()).hexdigest()[:24]


def _keyed(name: str, value: object) -> str:
    """Return the name of a field in keys: that of earlier journals, in which digits meant an id."""
    is_digits = isinstance(value, str) and is_id(value.strip())
    if name == "video" and is_digits:
        return "video_file"
    if name in ("board_name", "section_name") and (is_digits or urls.is_url(value)):
        return name
    return _KEYED.get(name, name)


def _written(value: object) -> Any:
    if isinstance(value, (bytes, bytearray)):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, os.PathLike):
        return os.fspath(cast("os.PathLike[str]", value))
    if isinstance(value, Slide):
        return {"source": value.source, **value.words()}
    raise TypeError(f"key: a Pin made of a {type(value).__name__} needs a key; give it one")


def _reject_pipes(members: Mapping[str, Any]) -> None:
    for name in ("image", "cover", "video"):
        given = members.get(name)
        several = cast("Sequence[Any]", given) if isinstance(given, (list, tuple)) else (given,)
        for source in map(_source, several):
            if hasattr(source, "read") and not is_seekable(source):
                raise ValueError(
                    f"{name}: a list is validated before anything is sent, and {type(source).__name__} can "
                    "be read only once: give its bytes, or give the Pins by an iterator"
                )


def _source(given: Any) -> Any:
    if isinstance(given, Mapping):
        return cast("Mapping[str, Any]", given).get("source")
    return given.source if isinstance(given, Slide) else given


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, byte = content.count(b"\n", 0, error.start) + 1, content[error.start]
        raise ValueError(
            f"pins: {name} line {line} is not UTF-8 (byte 0x{byte:02x}): save the file as UTF-8"
        ) from None


def _csv(text: str, name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    lines = io.StringIO(text, newline="")  # str.splitlines splits at characters that a cell may have, too
    # No field's name contains these; where decimals have a comma, Excel writes semicolons.
    between = max(",;\t", key=lines.readline().count)
    lines.seek(0)
    reader = csv.DictReader(lines, restkey=_MORE, strict=True, delimiter=between, skipinitialspace=True)
    begun = 1
    try:
        reader.fieldnames = [column.strip() for column in reader.fieldnames or ()]
        twice = [column for column, count in Counter(reader.fieldnames).items() if column and count > 1]
        if twice:
            raise ValueError(f"pins: {name} line 1: the column {twice[0]!r} appears twice; remove one")
        begun = reader.line_num + 1
        for row in reader:
            yield reader.line_num, _stripped(row)
            begun = reader.line_num + 1
    except csv.Error as error:
        raise ValueError(
            f"pins: {name} line {begun}: the row that starts there is not valid CSV ({error}): "
            "check for a quote that is not closed"
        ) from None


def _stripped(row: Mapping[str, Any]) -> dict[str, Any]:
    """Strip the cells of a row, and drop empty cells beyond its columns."""
    cells = {name: cell.strip() if isinstance(cell, str) else cell for name, cell in row.items()}
    if not any(map(str.strip, cells.get(_MORE) or ())):
        cells.pop(_MORE, None)
    return cells


def _json_lines(text: str, name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                members = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise ValueError(f"pins: {name} line {number} is not JSON: {error}") from None
            if not isinstance(members, dict):
                raise ValueError(f"pins: {name} line {number} is not a JSON object")
            yield number, cast("dict[str, Any]", members)


def _several(value: Any) -> Any:
    """A list; in text, such as a cell of CSV, `|` is between its items."""
    return [part.strip() for part in value.split("|")] if isinstance(value, str) else value


def _truth(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    truth = _TRUTHS.get(str(value).lower())
    if truth is None:
        raise ValueError(f"{name} must be true or false, not {value!r}")
    return truth


_MORE: Final = "(more)"  # the cells beyond the columns
_LISTS: Final[Sequence[str]] = ("ai_disclosures", "product_tags")
_MEDIA: Final = frozenset({"image", "video", "media_id"})
_NO_CONTENT: Final = frozenset({"board_id", "board_name", "section_id", "section_name", "key"})
_KEYED: Final = {
    "board_id": "board",
    "board_name": "board",
    "section_id": "section",
    "section_name": "section",
    "media_id": "video",
}
_TRUTHS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_READERS: Final = {".csv": _csv, ".jsonl": _json_lines, ".ndjson": _json_lines}
