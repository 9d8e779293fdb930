"""The file of a journal: which it is, who has it, and a line more of it."""

from __future__ import annotations

import contextlib
import functools
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

from .._io.files import try_file_lock
from ..errors import JournalError


def real(path: Path) -> Path:
    """The file that a path leads to, which is what two runs must not share.

    Raises:
        ValueError: There can be no journal.
    """
    try:
        real = path.resolve()
        mode = real.stat().st_mode if real.exists() else None
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a name too long, a NUL
        raise ValueError(f"journal: {str(path)!r:.200} cannot be opened: {error}") from None
    if mode is not None and not stat.S_ISREG(mode):
        raise ValueError(f"journal: {str(path)!r} is no regular file, so it can be no journal")
    if not real.parent.is_dir():
        raise ValueError(f"journal: there is no folder {str(path.parent)!r}")
    return real


def locked(path: Path, file: IO[bytes]) -> Callable[[], object] | None:
    """Lock a file itself, whatever name it was opened by; None if it is locked."""
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
    except OSError:  # the file system has no such locks
        return try_file_lock(path.with_name(f"{path.name}.lock"))
    return functools.partial(fcntl.flock, file, fcntl.LOCK_UN)  # for the children that have it too


def append(file: IO[bytes], content: bytes) -> None:
    """Put a line on the disk, or nothing of it.

    Raises:
        JournalError: It cannot be written.
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
        raise JournalError(f"journal: {file.name!r} cannot be written: {why}") from error
