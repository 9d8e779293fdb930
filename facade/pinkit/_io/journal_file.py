"""The file of a journal: JSON lines that only grow, locked, each on disk before the run continues."""

from __future__ import annotations

import abc
import contextlib
import functools
import json
import os
import stat
import sys
import threading
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import IO, Any, Final, cast

from ..errors import JournalError
from .files import follow_links, lock_for_run, sync_folder, try_file_lock


class JournalFile(abc.ABC):
    """The journal of one run, with its file; without a path, in memory only.

    Args:
        path: The file; `open` creates it if it does not exist, readable by its owner only.
        header: The first line.
    """

    def __init__(self, path: str | os.PathLike[str] | None, header: Mapping[str, Any]) -> None:
        self._path = None if path is None else Path(path)
        self._header = dict(header)
        self._file: IO[bytes] | None = None
        self._unlock: Callable[[], object] = lambda: None
        self._guard = threading.Lock()
        self._users = 0
        self._over = False
        #: Equal for two runs exactly if they use the same file.
        self.identity: object = self

    @abc.abstractmethod
    def _note(self, line: dict[str, Any]) -> None:
        """Take over a line: one of the file, or one that was just written.

        Raises:
            KeyError: The journal has no such line; so do ValueError, TypeError and OverflowError.
        """

    def open(self) -> None:
        """Lock and read the file; `close` must be called afterwards, even if this raises.

        Raises:
            ValueError: The folder does not exist, or the file is not a regular file.
            JournalError: Another run uses the file, it is not such a journal, or it cannot be read or
                written; it is then not changed.
        """
        if self._path is not None:
            with self._in_use():
                path = real(self._path)
                try:
                    self._open(path)
                except OSError as error:
                    why = error.strerror or error
                    raise JournalError(f"journal: {str(path)!r} cannot be opened: {why}") from error

    @property
    def is_kept(self) -> bool:
        """Whether the journal outlives this run."""
        return self._path is not None

    def close(self) -> None:
        """Unlock the file, once no thread uses it any more."""
        with self._guard:
            self._over, last = True, not self._users
        if last:
            self._release()

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
        if is_new:
            path.touch(0o600)
        self._file = path.open("a+b", buffering=0)
        unlock = lock_for_run(functools.partial(locked, path, self._file))
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
            append(file, json_line(self._header))
            return
        if not self._is_header(first):
            of = f" for {self._header['of']}" if "of" in self._header else ""
            raise JournalError(
                f"journal: {str(path)!r} is not a journal of pinkit{of}, and was not changed; "
                "name another file."
            )
        content = first + file.read()
        lines = content.splitlines(keepends=True)  # an editor may have changed the line endings
        for number, line in enumerate(lines, 1):
            if self._is_noted(line):
                continue
            if number == len(lines) and line[-1:] not in b"\r\n":
                # A run that was killed in the middle of a line never acted on it.
                file.truncate(len(content) - len(line))
                return
            raise JournalError(
                f"journal: line {number} of {str(path)!r} is not a journal line; correct or remove it"
            )
        if content[-1:] not in b"\r\n":
            append(file, b"\n")

    def _is_noted(self, line: bytes) -> bool:
        """Take over a line of the file; return False if it is not a line of such a journal."""
        try:
            if line.strip() and (noted := _parsed(line)) != self._header:
                self._note(noted)
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return False
        return True

    def _write(self, *lines: dict[str, Any]) -> None:
        """Append lines, and take them over; they are on disk together, or not at all."""
        if self._file is not None and lines:
            with self._in_use():
                append(self._file, b"".join(map(json_line, lines)))
        for line in lines:
            self._note(line)

    def _is_header(self, content: bytes) -> bool:
        first = content.splitlines(keepends=True)[0]
        try:
            return first[-1:] in b"\r\n" and _parsed(first) == self._header
        except (ValueError, TypeError, RecursionError):
            return False


def real(path: Path) -> Path:
    """Resolve a path to the file itself, which two runs must not share.

    Raises:
        ValueError: The path cannot be a journal.
    """
    try:
        real = follow_links(path)
        mode = real.stat().st_mode if real.exists() else None
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a name too long, a NUL
        raise ValueError(f"journal: {str(path)!r:.200} cannot be opened: {error}") from None
    if mode is not None and not stat.S_ISREG(mode):
        raise ValueError(f"journal: {str(path)!r} is not a regular file, so it cannot be a journal")
    if not real.parent.is_dir():
        raise ValueError(f"journal: there is no folder {str(path.parent)!r}; create it first")
    return real


def locked(path: Path, file: IO[bytes]) -> Callable[[], object] | None:
    """Lock a file itself, independent of its path; None if it is locked."""
    if sys.platform == "win32":
        if os.fstat(file.fileno()).st_nlink > 1:
            raise ValueError(
                f"journal: {str(path)!r} has a second name (a hard link), so it cannot be locked"
            )
        return try_file_lock(path.with_name(f"{path.name}.lock"))
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return None
    except OSError:  # the file system does not support these locks
        return try_file_lock(path.with_name(f"{path.name}.lock"))
    return functools.partial(
        fcntl.flock, file, fcntl.LOCK_UN
    )  # explicitly, because forked children share the lock


def append(file: IO[bytes], content: bytes) -> None:
    """Append a line to the file on disk, completely or not at all.

    Raises:
        JournalError: The file cannot be written.
    """
    try:
        write_whole(file, content, durable=True)
    except OSError as error:
        why = error.strerror or error
        raise JournalError(f"journal: {file.name!r} cannot be written: {why}") from error


def write_whole(file: IO[bytes], content: bytes, *, durable: bool) -> None:
    """Append to an unbuffered file, completely or not at all.

    Args:
        file: The file.
        content: What to append.
        durable: Whether to wait until it is on disk; if not, it may be lost in a power failure.

    Raises:
        OSError: The file cannot be written.
    """
    start = file.seek(0, os.SEEK_END)
    try:
        while content:
            content = content[file.write(content) :]  # a nearly full disk accepts only a part
        if durable:
            os.fsync(file.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            file.truncate(start)
        raise


def json_line(value: Any) -> bytes:
    """Return a line of JSON, with escapes only if it has half of a surrogate pair, which UTF-8 has not."""
    try:
        return json.dumps(value, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # names of files, and texts that Pinterest has cut
        return json.dumps(value).encode() + b"\n"


def _parsed(line: bytes) -> dict[str, Any]:
    return dict(mapping(json.loads(line.decode("utf-8", "surrogatepass"))))


def mapping(value: Any) -> Mapping[str, Any]:
    """Return a JSON object.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(value, dict):
        raise TypeError(value)
    return cast("dict[str, Any]", value)


_LONGEST_HEADER: Final = 4096
