"""The journal of a run that writes many items: what it plans to write, and the results."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs

from .._core.server_time import Moment
from .._io.journal_file import JournalFile, mapping

if TYPE_CHECKING:
    import os


@attrs.frozen
class Entry:
    """The record of one item.

    Args:
        began: When it was first sent, if the outcome is unknown.
        is_done: Whether it was written.
        id: The id of what was written, if it has one.
        what: What it is recognised by, while the outcome is unknown.
    """

    began: Moment | None = None
    is_done: bool = False
    id: str | None = None
    what: Mapping[str, Any] = {}


class ItemJournal(JournalFile):
    """The journal of one run; without a path, in memory only.

    Args:
        path: The file; `open` creates it if it does not exist.
        of: The call that it belongs to: `campaigns.create_many`. Another call rejects the file.
    """

    def __init__(self, path: str | os.PathLike[str] | None, of: str) -> None:
        super().__init__(path, {"journal": "pinkit", "version": 1, "of": of})
        self._entries: dict[str, Entry] = {}

    def __getitem__(self, key: str) -> Entry:
        return self._entries.get(key, _NONE)

    def ids(self) -> set[str]:
        """Return the ids of everything that was written."""
        return {entry.id for entry in self._entries.values() if entry.id is not None}

    def known(self) -> list[str]:
        """Return the keys of everything that was written, or may have been."""
        entries = self._entries.items()
        return [key for key, entry in entries if entry.id is not None or entry.began is not None]

    def begin(self, items: Mapping[str, Mapping[str, Any]], at: Moment) -> None:
        """Record that items are about to be sent.

        Args:
            items: What each item is recognised by, by the items' keys.
            at: The time, by Pinterest's clock.
        """
        self._write({"do": dict(items), **at.to_record()})

    def settle(self, done: Mapping[str, str | None], failed: Iterable[str] = ()) -> None:
        """Record outcomes.

        Args:
            done: The ids of what was written, by the items' keys.
            failed: The keys of the items that were not written.
        """
        failed = [*failed]
        if not self.is_kept:  # nothing reads what is done
            done, failed = {}, [*failed, *done]
        if done or failed:
            self._write({"done": dict(done), "failed": failed})

    def _note(self, line: dict[str, Any]) -> None:
        if "do" in line:
            at = Moment.recorded(line)
            for key, what in mapping(line["do"]).items():
                # The first of several attempts counts: the item can be as old as that.
                began = self[key].began or at
                self._entries[key] = Entry(began=began, id=self[key].id, what=mapping(what))
            return
        for key, id_ in mapping(line["done"]).items():
            self._entries[key] = Entry(is_done=True, id=None if id_ is None else str(id_))
        for key in map(str, line["failed"]):
            before = self._entries.pop(key, _NONE).id
            if before is not None:  # what was written before is still there
                self._entries[key] = Entry(is_done=True, id=before)


class Keys:
    """Keys of items, which are the same in the next run: digests of their content, numbered if it repeats."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def of(self, content: Any) -> str:
        """Return the key of the next item.

        Args:
            content: Its content, as JSON.
        """
        written = json.dumps(content, sort_keys=True, separators=(",", ":"))
        digest = hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        number = self._used[digest] = self._used.get(digest, 0) + 1
        return f"{digest}#{number}"

    def claim(self, key: str) -> str:
        """Use a key that the caller chose.

        Raises:
            ValueError: Another item uses it.
        """
        if key in self._used:
            raise ValueError(f"key: {key!r:.80} is used twice; keys must be unique")
        self._used[key] = 1
        return key


_NONE: Final = Entry()
