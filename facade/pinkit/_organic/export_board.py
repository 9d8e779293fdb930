"""Exporting a board into a folder: its metadata, and the images of its Pins."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

import attrs
from pinkit_generated._write import plain
from pinkit_generated.operations import (
    board_sections_list,
    board_sections_list_pins,
    boards_list_pins,
)

from .. import errors
from .._core.deadline import within
from .._core.effects import Run, Steps, together
from .._core.error_text import as_object
from .._core.pagination import Cursor, Listing
from .._core.validation import callback, seconds, whole
from .._io.files import Replacement, is_unfinished, lock_for_run, try_file_lock
from .._io.journal_file import json_line
from .._publishing.destination import board_of, every, find_board, is_id, of_account, reference
from .._storage.download import download, target
from ..scopes import operation_of

if TYPE_CHECKING:
    from .._core.engine import Engine
    from .._storage.streamed_body import Progress


@attrs.frozen
class FailedImage:
    """An image that could not be saved.

    Args:
        pin_id: The Pin.
        file: The name that the file would have in the folder.
        error: Why it could not be saved.
    """

    pin_id: str
    file: str
    error: Exception


@attrs.frozen
class ExportedBoard:
    """The export of a board.

    Args:
        folder: The folder, with `board.json`, `pins.jsonl` and `images/`.
        pins: How many Pins are in `pins.jsonl`.
        saved: How many images were saved by this run.
        kept: How many images an earlier run had saved.
        failed: The images that could not be saved; another run tries them again.
    """

    folder: Path
    pins: int
    saved: int
    kept: int
    failed: Sequence[FailedImage]


class _Image(NamedTuple):
    """An image of a Pin: its address, and its name in the folder."""

    pin_id: str
    url: str
    name: str


class BoardExport:
    """An export of a board into a folder.

    Args:
        engine: Makes the calls.
        board_id: The board: its id or its URL.
        folder: The folder; created if it does not exist.
        ad_account_id: The ad account in whose name.
        progress: Called with the number of Pins exported, and the number of Pins on the board.
        timeout: Seconds for the export.
        max_size: The largest size of an image in bytes.
    """

    def __init__(
        self,
        engine: Engine,
        board_id: str,
        folder: str | os.PathLike[str],
        ad_account_id: str | None,
        progress: Progress | None,
        timeout: float,
        max_size: int,
    ) -> None:
        board = reference("board", board_id, None)
        if board is None:
            raise ValueError("board_id must be the id or the URL of a board, not None")
        callback("progress", progress, 2)
        self._deadline = engine.clock.monotonic() + seconds("timeout", timeout)
        self._engine = within(engine, self._deadline)
        self._board = board
        try:
            self._folder = Path(folder).expanduser()
        except RuntimeError as error:  # ~name, where there is no such user
            raise ValueError(f"folder: {str(folder)!r:.200} is no path: {error}") from None
        self._account = of_account(ad_account_id)
        self._ad_account_id = ad_account_id
        self._progress = progress
        self._most = whole("max_size", max_size)
        self._pins: set[str] = set()
        self._there: set[str] = set()
        self._total = self._saved = self._kept = 0
        self._failed: list[FailedImage] = []

    def run(self) -> Steps[ExportedBoard]:
        """Export the board; see `Boards.export`."""
        unlock: Callable[[], None] = yield Run(self._opened)
        try:
            board_id = yield from find_board(self._engine, self._board, self._ad_account_id)
            board = yield from board_of(self._engine, board_id, self._account)
            sections = yield from every(self._engine, board_sections_list, board_id, **self._account)
            self._total = board.pin_count if isinstance(board.pin_count, int) else 0
            yield Run(functools.partial(self._describe, board_id, board, sections))
            yield from self._write(board_id, [str(section.id) for section in sections])
        finally:
            unlock()
        return ExportedBoard(self._folder, len(self._pins), self._saved, self._kept, self._failed)

    def _write(self, board_id: str, sections: Sequence[str]) -> Steps[None]:
        """Write `pins.jsonl`, and save the images."""
        new: Replacement = yield Run(lambda: Replacement(self._folder / _LIST, _MODE))
        try:
            yield from self._list(new, boards_list_pins, board_id)
            for section in sections:
                yield from self._list(new, board_sections_list_pins, board_id, section)
            yield Run(new.commit)
        finally:
            new.discard()

    def _opened(self) -> Callable[[], None]:
        """Lock the folder, and read what an earlier run has saved."""
        images = self._folder / "images"
        for path in (self._folder, images):
            try:
                path.mkdir(exist_ok=True)
            except (OSError, ValueError) as error:
                raise ValueError(f"folder: {str(path)!r:.200} cannot be created: {error}") from None
        for name in ("board.json", _LIST):
            target("folder", self._folder / name)
        unlock = lock_for_run(lambda: try_file_lock(self._folder / ".export.lock"))
        if unlock is None:
            raise ValueError(f"folder: another export is using {str(self._folder)!r}; wait for it")
        for path in (self._folder, images):
            for each in path.iterdir():
                if is_unfinished(each.name):  # of a run that was killed
                    each.unlink(missing_ok=True)
        self._there = {each.name for each in images.iterdir()}
        return unlock

    def _describe(self, board_id: str, board: Any, sections: Sequence[Any]) -> None:
        """Write `board.json`.

        Raises:
            ValueError: The folder has the export of another board, or a list that is not of an export.
        """
        path = self._folder / "board.json"
        if not path.exists() and os.path.lexists(self._folder / _LIST):
            raise ValueError(
                f"folder: {str(self._folder)!r} has a {_LIST} that is not of an export, because there is no "
                "board.json; name another folder"
            )
        if path.exists():
            try:
                earlier = as_object(as_object(json.loads(path.read_bytes())).get("board")).get("id")
            except (ValueError, RecursionError):
                earlier = "unknown"
            if earlier != board_id:
                raise ValueError(
                    f"folder: {str(self._folder)!r} has the export of board {earlier!r:.40}, not of "
                    f"{board_id}; name another folder"
                )
        content = {"board": {**as_object(plain(board)), "id": board_id}, "sections": plain([*sections])}
        new = Replacement(path, _MODE)
        try:
            new.file.write(json_line(content))
            new.commit()
        finally:
            new.discard()

    def _list(self, new: Replacement, build: Callable[..., Any], *args: str) -> Steps[None]:
        """Export the Pins of a list."""
        operation = operation_of(build)
        cursor = Cursor(Listing[Any](self._engine, operation, build, args, self._account), None)
        while fetched := (yield from cursor.fetch()):
            pins = [*map(plain, fetched.items)]
            for start in range(0, len(pins), _AT_ONCE):
                yield from self._take(new, operation.id, pins[start : start + _AT_ONCE])

    def _take(self, new: Replacement, operation: str, pins: Sequence[Any]) -> Steps[None]:
        """Save the images of some Pins, and write their lines."""
        lines, images = list[bytes](), list[_Image]()
        for pin in map(as_object, pins):
            pin_id = str(pin.get("id"))
            if not is_id(pin_id):  # it becomes the name of a file
                raise errors.InvalidResponseError(
                    f"{operation}: the id of a Pin is not digits: {pin_id!r:.40}"
                )
            if pin_id in self._pins:  # a Pin of a section is in the list of the board as well
                continue
            self._pins.add(pin_id)
            found = [*_images(pin_id, as_object(pin.get("media")))]
            images += found
            lines.append(json_line({"pin": pin, "images": [f"images/{each.name}" for each in found]}))
        missing = [each for each in images if each.name not in self._there]
        self._kept += len(images) - len(missing)
        results = yield from together([self._save(each) for each in missing], _AT_THE_SAME_TIME)
        for each, result in zip(missing, results, strict=True):
            self._note(each, result)
        yield Run(functools.partial(new.file.write, b"".join(lines)))
        if self._progress is not None:
            self._progress(len(self._pins), max(self._total, len(self._pins)))

    @property
    def _is_over(self) -> bool:
        return self._engine.clock.monotonic() >= self._deadline

    def _save(self, image: _Image) -> Steps[Path]:
        if self._is_over:
            raise errors.APITimeoutError("boards.export: the timeout was exceeded. Run it again to continue.")
        to = self._folder / "images" / image.name
        return (
            yield from download(
                self._engine,
                _known(image.url),
                to,
                None,
                self._deadline,
                self._most,
                private=False,
                durable=True,
            )
        )

    def _note(self, image: _Image, result: Path | Exception) -> None:
        """Count an image; an error that concerns one image only is noted."""
        if not isinstance(result, Exception):
            self._saved += 1
            return
        if self._is_over or self._engine.shared.closed or not isinstance(result, errors.PinterestError):
            raise result
        self._failed.append(FailedImage(image.pin_id, f"images/{image.name}", result))


def _images(pin_id: str, media: dict[str, Any]) -> Iterator[_Image]:
    """Yield the largest image of a Pin, or of each slide; of a video, its cover."""
    slides: Any = media.get("items")
    parts: list[Any] = [*slides] if isinstance(slides, list) else [media]  # pyright: ignore[reportUnknownArgumentType]
    for number, part in enumerate(map(as_object, parts), 1):
        sizes = [as_object(each) for each in as_object(part.get("images")).values()]
        url = (max(sizes, key=_area).get("url") if sizes else None) or part.get("cover_image_url")
        if isinstance(url, str):
            slide = f"-{number}" if len(parts) > 1 else ""
            yield _Image(pin_id, url, f"{pin_id}{slide}{_suffix(url)}")


def _suffix(url: str) -> str:
    """Return the suffix of an image's file."""
    try:
        suffix = PurePosixPath(urlsplit(url).path).suffix.lower()
    except ValueError:  # the download reports it
        suffix = ""
    return suffix if suffix in _KINDS else ".jpg"


def _area(size: dict[str, Any]) -> int:
    width, height = size.get("width"), size.get("height")
    return width * height if isinstance(width, int) and isinstance(height, int) else 0


def _known(url: str) -> Callable[[], Steps[str]]:
    def address() -> Steps[str]:
        yield from ()
        return url

    return address


_LIST: Final = "pins.jsonl"
_AT_ONCE: Final = 25  # Pins whose lines are held in memory
_AT_THE_SAME_TIME: Final = 4  # downloads
_MODE: Final = 0o666  # the process's umask is applied to it
_KINDS: Final = frozenset((".jpg", ".jpeg", ".png", ".gif", ".webp"))
