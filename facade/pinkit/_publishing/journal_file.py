"""The file of a journal: resolving its path, locking it, and appending lines."""

from __future__ import annotations

import contextlib
import functools
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

from .._io.files import follow_links, try_file_lock
from ..errors import JournalError


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
    start = file.seek(0, os.SEEK_END)
    try:
        while content:
            content = content[file.write(content) :]  # a nearly full disk accepts only a part
        os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            file.truncate(start)
        why = error.strerror or error
        raise JournalError(f"journal: {file.name!r} cannot be written: {why}") from error
