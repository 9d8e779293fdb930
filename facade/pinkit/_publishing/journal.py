"""The journal: a record of what a long run plans to create and of the results, for continuing the run.

The journal is a file of JSON lines that only grows. The first line is a header. Before a Pin is created, a
line records the plan; afterwards, a line records the outcome. Each line is on disk before the run continues.
If the second line is missing, the outcome is unknown until a look-up, a later attempt or the user settles it.

An item can have more steps than its Pin: the field `step` names another step.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Collection, Generator, Mapping
from pathlib import Path
from typing import Any, Final, cast

import attrs

from .._core.server_time import Moment
from .._io.journal_file import JournalFile, mapping, real

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


class OpenJournal(JournalFile):
    """The journal of one run; without a path, in memory only.

    Args:
        path: The file; `open` creates it if it does not exist.
    """

    def __init__(self, path: str | os.PathLike[str] | None) -> None:
        super().__init__(path, _HEADER)
        self._entries: dict[tuple[str, str], Entry] = {}

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
        self._write(_line("do", key, step, **at.to_record(), what=dict(what)))

    def done(self, key: str, pin_id: str, step: str = PIN) -> None:
        """Record that the Pin exists."""
        self._write(_line("done", key, step, pin=pin_id))

    def failed(self, key: str, why: str, step: str = PIN) -> None:
        """Record that the Pin does not exist, and that no request is pending."""
        self._write(_line("failed", key, step, why=why))

    def _of(self, step: str) -> list[tuple[str, Entry]]:
        return [(key, entry) for (key, each), entry in self._entries.items() if each == step]

    def _note(self, line: dict[str, Any]) -> None:
        step = str(line.get("step", PIN))
        if "do" in line:
            at = (str(line["do"]), step)
            # The first of several attempts counts: the Pin can be as old as that.
            began = self._entries.get(at, Entry()).began or Moment.recorded(line)
            self._entries[at] = Entry(began=began, what=_checked(mapping(line.get("what", {}))))
        elif "done" in line:
            at = (str(line["done"]), step)
            what = self._entries.pop(at, Entry()).what
            self._entries[at] = Entry(pin_id=_pin_id(line["pin"]) if step == PIN else "", what=what)
        elif "failed" in line:
            self._entries.pop((str(line["failed"]), step), None)
        else:
            raise KeyError(line)


_HEADER: Final[dict[str, Any]] = {"journal": "pinkit", "version": 1}
_IDENTITY: Final = frozenset({"same", "board", "section"})
_TEXTS: Final = _IDENTITY | {"parent", "ad_account_id"}


def _line(kind: str, key: str, step: str, **more: Any) -> dict[str, Any]:
    return {kind: key, **({} if step == PIN else {"step": step}), **more}


def _checked(what: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a fingerprint, or product tags, if the known fields have the types that were written.

    Raises:
        TypeError: A field has another type.
    """
    texts = [what.get(name) for name in _TEXTS]
    texts += mapping(what.get("words", {})).values()
    for name in ("types", "tags"):
        given: Any = what.get(name, [])
        if not isinstance(given, list):
            raise TypeError(given)
        texts += given
    if not all(each is None or isinstance(each, str) for each in texts):
        raise TypeError(what)
    return what


def _pin_id(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _unresolved(key: str, entry: Entry) -> Unresolved:
    since = None
    if entry.began is not None:
        # An unknown time is infinite, and a file may have any number.
        with contextlib.suppress(OverflowError, ValueError, OSError):
            since = dt.datetime.fromtimestamp(entry.began.earliest, dt.UTC)
    words = {name: text for name, text in entry.what.get("words", {}).items() if text}
    return Unresolved(key, since, entry.what.get("board"), words)
