"""The journal: a record of what a long run plans to create and of the results, for continuing the run.

The journal is a file of JSON lines that only grows. The first line is a header. Before a Pin is created, a
line records the plan; afterwards, a line records the outcome. Each line is on disk before the run continues.
If the second line is missing, the outcome is unknown until a look-up, a later attempt or the user settles it.

An item can have more steps than its Pin: the field `step` names another step.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import math
import os
import threading
from collections.abc import Callable, Collection, Generator, Mapping
from pathlib import Path
from typing import IO, Any, Final, cast

import attrs

from .._core.server_time import ANY_TIME, Moment
from .._io.files import sync_folder
from ..errors import JournalError
from .journal_file import append, locked, real

#: The step that every item has.
PIN: Final = "pin"
#: The step that adds the product tags of the Pin. It may be repeated, so one whose outcome is unknown is.
TAGS: Final = "tags"


@attrs.frozen
class Unresolved:
    """A Pin of which it is unknown whether it was created.

    Args:
        key: The Pin's key in the journal.
        since: When its creation started, by Pinterest's clock; None if unknown.
        board_id: The board's id; None if there was no board, or an older version of pinkit wrote the line.
        words: The title, description, alternative text and link that were sent.
    """

    key: str
    since: dt.datetime | None
    board_id: str | None
    words: Mapping[str, str]


class Journal:
    """A journal of `pins.publish_many` or `boards.copy`, for listing and settling unknown outcomes.

    Pass the journal as `journal=`, or pass the path itself. The file is opened only when it is used: each
    method opens, locks and closes it.

    Args:
        path: The journal's file.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def __repr__(self) -> str:
        return f"Journal({str(self.path)!r})"

    def __fspath__(self) -> str:
        return str(self.path)

    def unresolved(self) -> list[Unresolved]:
        """List the Pins whose outcome is unknown, the oldest first.

        The next run looks up each Pin, and creates it only if it is proved not to exist. A Pin for which this
        cannot be decided is listed here until you settle it with `resolve`.

        Returns:
            The Pins.

        Raises:
            ValueError: The file does not exist, or is not a regular file.
            JournalError: A run is using the journal, or the file is not a journal.
        """
        with self._opened() as journal:
            return [_unresolved(key, entry) for key, entry in journal.unknown().items()]

    def resolve(self, key: str, *, pin_id: str | None = None, not_created: bool = False) -> None:
        """Record the outcome of a Pin whose outcome is unknown, after you have checked the board.

        Args:
            key: The Pin's key, as in `unresolved()` and in `Published.key`.
            pin_id: The Pin's id, if it exists.
            not_created: True if the Pin does not exist; the next run then creates it.

        Raises:
            ValueError: The outcome of `key` is not unknown, or `pin_id` and `not_created` are both given or
                both omitted.
            JournalError: A run is using the journal, or the file is not a journal.
        """
        if (pin_id is None) is not not_created:
            raise ValueError("pin_id, not_created: give either the Pin's id, or not_created=True")
        if pin_id is not None and not (isinstance(cast("Any", pin_id), str) and pin_id.strip()):
            raise ValueError(f"pin_id must be the Pin's id, not {pin_id!r:.80}")
        with self._opened() as journal:
            if journal[key].began is None:
                known = ", ".join(map(repr, journal.unknown())) or "none"
                raise ValueError(
                    f"key: the outcome of {key!r} is not unknown; unknown outcomes: {known:.300}"
                )
            if pin_id is None:
                journal.failed(key, "the user: it was not created")
            else:
                journal.done(key, pin_id.strip())

    @contextlib.contextmanager
    def _opened(self) -> Generator[OpenJournal]:
        if not real(self.path).exists():
            raise ValueError(f"journal: the file {str(self.path)!r} does not exist")
        journal = OpenJournal(self.path)
        try:
            journal.open()
            yield journal
        finally:
            journal.close()


@attrs.frozen
class Entry:
    """The record of one step of an item.

    Args:
        began: When the creation started, if its outcome is unknown.
        pin_id: The Pin's id, if it exists.
        what: The Pin's fingerprint, as `Mark.record` returns it.
    """

    began: Moment | None = None
    pin_id: str | None = None
    what: Mapping[str, Any] = {}


class OpenJournal:
    """The journal of one run; without a path, in memory only.

    Args:
        path: The file; `open` creates it if it does not exist.
    """

    def __init__(self, path: str | os.PathLike[str] | None) -> None:
        self._path = None if path is None else Path(path)
        self._entries: dict[tuple[str, str], Entry] = {}
        self._file: IO[bytes] | None = None
        self._unlock: Callable[[], object] = lambda: None
        self._guard = threading.Lock()
        self._users = 0
        self._over = False
        #: Equal for two runs exactly if they use the same file.
        self.identity: object = self

    def open(self) -> None:
        """Lock and read the file; `close` must be called afterwards, even if this raises.

        Raises:
            ValueError: The folder does not exist, or the file is not a regular file.
            JournalError: Another run uses the file, or it is not a journal; it is then not changed.
        """
        if self._path is not None:
            with self._in_use():
                self._open(real(self._path))

    @property
    def is_kept(self) -> bool:
        """Whether the journal outlives this run."""
        return self._path is not None

    def __getitem__(self, key: str) -> Entry:
        return self._entries.get((key, PIN), Entry())

    def __contains__(self, key: str) -> bool:
        return (key, PIN) in self._entries

    def tags(self, key: str) -> Collection[str]:
        """The product tags that were added to the Pin of an item, as far as that is certain."""
        entry = self._entries.get((key, TAGS), Entry())
        return () if entry.began is not None else entry.what.get("tags", ())

    def pins(self) -> dict[str, str]:
        """Return the ids of the existing Pins by key, the oldest first."""
        return {key: entry.pin_id for key, entry in self._of(PIN) if entry.pin_id is not None}

    def unknown(self) -> dict[str, Entry]:
        """Return the entries with an unknown outcome by key, the oldest first."""
        return {key: entry for key, entry in self._of(PIN) if entry.began is not None}

    def alike(self, what: Mapping[str, Any]) -> list[str]:
        """Return the keys of entries with the same content on the same board, even if named otherwise."""
        return [
            key
            for key, entry in self._of(PIN)
            if all(entry.what.get(name) == what.get(name) for name in _IDENTITY)
        ]

    def begin(self, key: str, at: Moment, what: Mapping[str, Any], step: str = PIN) -> None:
        """Record that a Pin is about to be created.

        Args:
            key: The Pin's key.
            at: The time, by Pinterest's clock.
            what: The Pin's fingerprint.
            step: The step of the item.
        """
        times = {} if at == ANY_TIME else {"at": at.earliest, "until": at.latest}
        self._write(_line("do", key, step, **times, what=dict(what)))

    def done(self, key: str, pin_id: str, step: str = PIN) -> None:
        """Record that the Pin exists."""
        self._write(_line("done", key, step, pin=pin_id))

    def failed(self, key: str, why: str, step: str = PIN) -> None:
        """Record that the Pin does not exist, and that no request is pending."""
        self._write(_line("failed", key, step, why=why))

    def close(self) -> None:
        """Unlock the file, once no thread uses it any more."""
        with self._guard:
            self._over, last = True, not self._users
        if last:
            self._release()

    def _of(self, step: str) -> list[tuple[str, Entry]]:
        return [(key, entry) for (key, each), entry in self._entries.items() if each == step]

    @contextlib.contextmanager
    def _in_use(self) -> Generator[None]:
        """Keep the file open while a thread uses it, even if its cancelled caller closes the journal."""
        with self._guard:
            if self._over:
                raise JournalError(f"journal: {str(self._path)!r} is closed")
            self._users += 1
        try:
            yield
        finally:
            with self._guard:
                self._users -= 1
                last = self._over and not self._users
            if last:
                self._release()

    def _release(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            self._unlock()
            file.close()

    def _open(self, path: Path) -> None:
        is_new = not path.exists()
        self._file = path.open("a+b", buffering=0)
        unlock = locked(path, self._file)
        if unlock is None:
            raise JournalError(
                f"journal: another run is using {str(path)!r}; wait for it, or name another file."
            )
        self._unlock = unlock
        status = os.fstat(self._file.fileno())
        self.identity = status.st_dev, status.st_ino
        self._read(path, self._file)
        if is_new:
            sync_folder(path.parent)

    def _read(self, path: Path, file: IO[bytes]) -> None:
        file.seek(0)
        first = file.read(_LONGEST_HEADER)
        if not first:
            self._write(_HEADER)
            return
        if not _is_header(first):
            raise JournalError(
                f"journal: {str(path)!r} is not a journal of pinkit, and was not changed; name another file."
            )
        content = first + file.read()
        lines = content.splitlines(keepends=True)  # an editor may have changed the line endings
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    self._note(_parsed(line))
                except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
                    if number == len(lines) and line[-1:] not in b"\r\n":
                        # A run that was killed in the middle of a line never acted on it.
                        file.truncate(len(content) - len(line))
                        return
                    raise JournalError(
                        f"journal: line {number} of {str(path)!r} is not a journal line; correct or remove it"
                    ) from None
        if content[-1:] not in b"\r\n":
            append(file, b"\n")

    def _write(self, line: dict[str, Any]) -> None:
        if self._file is not None:
            # File names need not be valid Unicode.
            content = json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"
            with self._in_use():
                append(self._file, content)
        self._note(line)

    def _note(self, line: dict[str, Any]) -> None:
        step = str(line.get("step", PIN))
        if "do" in line:
            at = (str(line["do"]), step)
            # The first of several attempts counts: the Pin can be as old as that.
            began = self._entries.get(at, Entry()).began or _moment(line)
            self._entries[at] = Entry(began=began, what=_mapping(line.get("what", {})))
        elif "done" in line:
            at = (str(line["done"]), step)
            what = self._entries.pop(at, Entry()).what
            self._entries[at] = Entry(pin_id=str(line["pin"]) if step == PIN else "", what=what)
        elif "failed" in line:
            self._entries.pop((str(line["failed"]), step), None)
        elif line != _HEADER:
            raise KeyError(line)


_HEADER: Final[dict[str, Any]] = {"journal": "pinkit", "version": 1}
_LONGEST_HEADER: Final = 4096
_IDENTITY: Final = frozenset({"same", "board", "section"})


def _line(kind: str, key: str, step: str, **more: Any) -> dict[str, Any]:
    return {kind: key, **({} if step == PIN else {"step": step}), **more}


def _is_header(content: bytes) -> bool:
    first = content.splitlines(keepends=True)[0]
    try:
        return first[-1:] in b"\r\n" and _parsed(first) == _HEADER
    except (ValueError, TypeError, RecursionError):
        return False


def _parsed(line: bytes) -> dict[str, Any]:
    return dict(_mapping(json.loads(line.decode("utf-8", "surrogatepass"))))


def _mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return cast("dict[str, Any]", value)


def _moment(line: Mapping[str, Any]) -> Moment:
    """Return when a creation started; older versions recorded this computer's time, which may be wrong."""
    if "until" not in line:
        return ANY_TIME
    moment = Moment(float(line["at"]), float(line["until"]))
    if not all(map(math.isfinite, moment)):
        raise ValueError(moment)
    return moment


def _unresolved(key: str, entry: Entry) -> Unresolved:
    since = None
    if entry.began is not None and entry.began != ANY_TIME:
        with contextlib.suppress(OverflowError, ValueError, OSError):
            since = dt.datetime.fromtimestamp(entry.began.earliest, dt.UTC)
    words = {name: text for name, text in entry.what.get("words", {}).items() if text}
    return Unresolved(key, since, entry.what.get("board"), words)
