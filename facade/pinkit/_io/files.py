"""Files for one user only: replaced as a whole, and locked across processes."""

from __future__ import annotations

import contextlib
import errno
import functools
import gc
import hashlib
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class Replacement:
    """A new file that atomically replaces an old one.

    Args:
        path: The file to replace or create.
        mode: The permissions of the new file, as for `os.open`.

    Attributes:
        file: The new file, open for writing.
    """

    def __init__(self, path: Path, mode: int) -> None:
        self._path = path
        # In the same folder, because a rename is atomic only inside one file system.
        self._temporary = path.with_name(f"{_prefix(path)}{os.urandom(8).hex()}.tmp")
        self.file = open(self._temporary, "xb", opener=functools.partial(os.open, mode=mode))  # noqa: SIM115

    def commit(self, *, durable: bool = True) -> None:
        """Replace the old file with the new one; `durable` also after a power failure."""
        keep_owner(self.file.fileno(), self._path)
        self.file.flush()
        if durable:
            os.fsync(self.file.fileno())
        self.file.close()
        self._temporary.replace(self._path)
        if durable:
            sync_folder(self._path.parent)

    def discard(self) -> None:
        """Delete the new file, unless it has replaced the old one."""
        with contextlib.suppress(OSError):  # closing writes buffered data, and the disk may be full
            self.file.close()
        self._temporary.unlink(missing_ok=True)


def replace(path: Path, content: bytes) -> None:
    """Atomically replace a file with a new one that only its owner can read."""
    new = Replacement(path, 0o600)
    try:
        new.file.write(content)
        new.commit()
    finally:
        new.discard()


def follow_links(path: Path) -> Path:
    """The path that symbolic links lead to, whether there is a file or not.

    Raises:
        OSError: The links form a loop.
    """
    try:
        return Path(os.path.realpath(path, strict=True))
    except OSError as error:
        # Path.resolve reports a loop up to Python 3.12, and returns the link itself from 3.13 on.
        if error.errno == errno.ELOOP:
            raise
    return Path(os.path.realpath(path))


def left_behind(path: Path) -> list[Path]:
    """Return the new files of processes that were killed before they could replace a file.

    Includes only files that no other user can have written.
    """
    found: list[Path] = []
    name = re.compile(rf"{re.escape(_prefix(path))}[0-9a-f]{{16}}\.tmp")
    with contextlib.suppress(FileNotFoundError), os.scandir(path.parent) as entries:
        for entry in entries:
            if name.fullmatch(entry.name):
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(status.st_mode) and _is_ours(status, path):
                    found.append(Path(entry.path))
    return found


def is_unfinished(name: str) -> bool:
    """Whether a file has the name of a `Replacement`, of any file."""
    return re.fullmatch(r"\..{1,40}\.[0-9a-f]{16}\.[0-9a-f]{16}\.tmp", name, re.DOTALL) is not None


def _prefix(path: Path) -> str:
    """Return the prefix of the names of a file's replacements; unique for the file, and of bounded length."""
    return f".{path.name[:40]}.{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]}."


def _is_ours(status: os.stat_result, path: Path) -> bool:
    if os.name != "posix":
        return True
    owners = {os.geteuid(), path.stat().st_uid if path.exists() else os.geteuid()}
    return status.st_uid in owners and not status.st_mode & 0o077


def keep_owner(descriptor: int, path: Path) -> None:
    """Give a new file that root created to the owner of the old file or of the folder.

    Args:
        descriptor: The new file, which this process has just created.
        path: The file that it replaces or accompanies.
    """
    if os.name != "posix" or os.geteuid() != 0:
        return
    with contextlib.suppress(OSError):  # some file systems do not allow it
        folder = path.parent.stat()
        owner = path.stat() if path.exists() else folder
        # In a folder like /tmp, anybody can have created the old file in order to own the new one.
        if owner.st_uid == folder.st_uid or not folder.st_mode & stat.S_IWOTH:
            os.fchown(descriptor, owner.st_uid, owner.st_gid)


def make_private_folder(folder: Path) -> None:
    """Create a folder that only its owner can open, unless it exists."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def try_file_lock(path: Path, of: Path | None = None) -> Callable[[], None] | None:
    """Take a lock that the system releases when the process ends; None if it is taken.

    Args:
        path: The file to lock; created if it does not exist.
        of: The file that the lock protects, whose owner must also be able to take the lock.

    Raises:
        OSError: The lock file cannot be created.
    """
    from filelock import FileLock, Timeout

    make_private_folder(path.parent)
    if of is not None:
        private = functools.partial(os.open, mode=0o600)
        with contextlib.suppress(FileExistsError), open(path, "xb", opener=private) as made:
            keep_owner(made.fileno(), of)
    # A new lock object each time: all threads of a process could acquire the same object together.
    lock = FileLock(path, mode=0o600, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return None
    return lock.release


def lock_for_run(take: Callable[[], T | None]) -> T | None:
    """Take a lock that a run holds until it ends; None if another run holds it.

    Args:
        take: Takes the lock, or returns None.
    """
    release = take()
    if release is None:
        # If Ctrl-C interrupts the end of a run, its lock is released only with its objects, and an error
        # among its results keeps these in a cycle.
        gc.collect()
        release = take()
    return release


def runtime_folder() -> Path:
    """Return a folder for locks that belongs to this user only.

    Raises:
        PermissionError: Another user created a folder of this name.
    """
    import tempfile

    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(runtime) / "pinkit"
    if not hasattr(os, "getuid"):
        return Path(tempfile.gettempdir()) / "pinkit"  # Windows has a temporary folder for each user
    folder = Path(tempfile.gettempdir()) / f"pinkit-{os.getuid()}"
    make_private_folder(folder)
    # Anybody can create this name in a folder that is writable for all, and hold the lock in it.
    if folder.is_symlink() or folder.stat().st_uid != os.getuid():
        raise PermissionError(errno.EACCES, "belongs to another user; set XDG_RUNTIME_DIR", str(folder))
    return folder


def sync_folder(folder: Path) -> None:
    """Write the entries of a folder to disk."""
    # A rename is on disk only once the folder is; Windows has no such call.
    if os.name == "posix":
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
