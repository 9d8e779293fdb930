"""A record of what a long run meant to do and what came of it, so that a killed run can be gone on with.

It is a file of JSON lines that only grows. Before a Pin is created a line says so, and a line after it says
what came of it; each is on the disk before anything else happens. Where the second is missing, nobody knows.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO, Any, Final

import attrs

from .._files import sync_folder, try_file_lock
from ..errors import PinterestError


@attrs.frozen
class Entry:
    """What is known of one Pin.

    Args:
        began: When its creation began, in seconds since 1970, if its outcome is unknown.
        pin_id: The Pin, if it exists.
    """

    began: float | None = None
    pin_id: str | None = None


class Journal:
    """The record of a run; without a path, in memory only.

    Args:
        path: The file; `open` makes it if there is none.
    """

    def __init__(self, path: str | os.PathLike[str] | None) -> None:
        self._path = None if path is None else Path(path)
        self._entries: dict[str, Entry] = {}
        self._file: IO[bytes] | None = None
        self._unlock: Callable[[], None] = lambda: None
        self._guard = threading.Lock()
        self._users = 0
        self._over = False

    def open(self) -> None:
        """Lock it and read it; whatever comes of that, `close` is called after it.

        Raises:
            ValueError: Its folder is missing.
            PinterestError: Another run has it, or it is no journal.
        """
        if self._path is not None:
            with self._in_use():
                self._open(self._path)

    def __getitem__(self, key: str) -> Entry:
        return self._entries.get(key, Entry())

    def pins(self) -> list[str]:
        """The Pins that exist, the oldest first."""
        return [entry.pin_id for entry in self._entries.values() if entry.pin_id is not None]

    def begin(self, key: str, at: float) -> None:
        """A Pin is about to be created."""
        self._write({"do": key, "at": at})

    def done(self, key: str, pin_id: str) -> None:
        """It exists."""
        self._write({"done": key, "pin": pin_id})

    def failed(self, key: str, why: str) -> None:
        """It does not, and will not by itself."""
        self._write({"failed": key, "why": why})

    def close(self) -> None:
        """Let others have it, once no thread is at it any more."""
        with self._guard:
            self._over, last = True, not self._users
        if last:
            self._release()

    @contextlib.contextmanager
    def _in_use(self) -> Generator[None]:
        """It stays open while a thread is at it, whose caller may have been cancelled and have closed it."""
        with self._guard:
            if self._over:
                raise PinterestError(f"journal: {str(self._path)!r} is closed")
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
        if self._file is not None:
            self._file.close()
        self._unlock()

    def _open(self, path: Path) -> None:
        if not path.parent.is_dir():
            raise ValueError(f"journal: there is no folder {str(path.parent)!r}")
        unlock = try_file_lock(path.with_name(f"{path.name}.lock"))
        if unlock is None:
            raise PinterestError(
                f"journal: another run is using {str(path)!r}; wait for it, or name another."
            )
        self._unlock = unlock
        is_new = not path.exists()
        self._file = path.open("a+b", buffering=0)
        self._read(path, self._file)
        if is_new:
            sync_folder(path.parent)

    def _read(self, path: Path, file: IO[bytes]) -> None:
        file.seek(0)
        content = file.read()
        # A run that was killed in the middle of a line never acted on it.
        whole = content.rfind(b"\n") + 1
        if whole < len(content):
            file.truncate(whole)
        for number, line in enumerate(content[:whole].splitlines(), 1):
            try:
                self._note(json.loads(line))
            except (ValueError, KeyError, TypeError):
                raise PinterestError(
                    f"journal: line {number} of {str(path)!r} is none of a journal's"
                ) from None
        if not whole:
            self._write(_HEADER)

    def _write(self, line: dict[str, Any]) -> None:
        if self._file is not None:
            # The name of a file can be no Unicode.
            content = json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"
            with self._in_use():
                _append(self._file, content)
        self._note(line)

    def _note(self, line: dict[str, Any]) -> None:
        if "do" in line:
            # The first of several attempts counts: the Pin can be as old as that.
            self._entries.setdefault(str(line["do"]), Entry(began=float(line["at"])))
        elif "done" in line:
            self._entries.pop(str(line["done"]), None)
            self._entries[str(line["done"])] = Entry(pin_id=str(line["pin"]))
        elif "failed" in line:
            self._entries.pop(str(line["failed"]), None)
        elif line != _HEADER:
            raise KeyError(line)


_HEADER: Final[dict[str, Any]] = {"journal": "pinkit", "version": 1}


def _append(file: IO[bytes], content: bytes) -> None:
    """Put a line on the disk, or nothing of it.

    Raises:
        PinterestError: It cannot be written.
    """
    start = file.seek(0, os.SEEK_END)
    try:
        while content:
            content = content[file.write(content) :]  # a disk that is nearly full takes a part of it
        os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            file.truncate(start)
        why = error.strerror or error
        raise PinterestError(f"journal: {file.name!r} cannot be written: {why}") from error
