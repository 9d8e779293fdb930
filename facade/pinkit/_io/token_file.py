"""Reading a token file, and recovering the new file of a killed process."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final

from ..errors import TokenStoreError
from .files import left_behind, sync_folder


@contextlib.contextmanager
def explained(path: Path, action: str) -> Generator[None, None, None]:
    """Convert an `OSError` into an error of the token store.

    Raises:
        TokenStoreError: There was an `OSError`.
    """
    try:
        yield
    except OSError as error:
        reason = error.with_traceback(None).strerror or error  # frames contain the token
        advice = _ADVICE.get(error.errno or 0, "")
        raise TokenStoreError(f"The token file {path} cannot be {action}: {reason}{advice}") from error


def place_of(path: Path) -> Path:
    """Return the path of a file whose links are resolved.

    Raises:
        OSError: The path is still a link, because the links form a loop.
    """
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return path


_ADVICE: Final = {
    errno.EBUSY: ". A file that is mounted by itself cannot be replaced: mount its folder instead.",
    errno.EROFS: ". The file is replaced by a new one in its folder, which must be writable.",
}
_LARGEST: Final = 2**20  # bytes; a token has a few hundred


def content_of(path: Path) -> bytes:
    """Read a file; a file without an end, such as a device, is rejected.

    Raises:
        OSError: The file cannot be read, or is not a regular file.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file")
    with path.open("rb") as file:
        return file.read(_LARGEST)


def recover(path: Path, read: Callable[[str], object]) -> None:
    """Recover the newest token that a killed process wrote, and delete the other files that it left.

    The caller holds the lock, so these files do not belong to a refresh in progress.

    Args:
        path: The token file.
        read: Parses a token; raises `ValueError` if the text is not a complete one.
    """
    for temporary in left_behind(path):
        with contextlib.suppress(OSError):  # saving the token reports the same error
            is_newer = not path.exists() or temporary.stat().st_mtime_ns >= path.stat().st_mtime_ns
            if is_newer and _can(read, content_of(temporary)):
                temporary.replace(path)
                sync_folder(path.parent)
            else:
                temporary.unlink()


def _can(read: Callable[[str], object], content: bytes) -> bool:
    try:
        read(content.decode())
    except ValueError:
        return False
    return True
