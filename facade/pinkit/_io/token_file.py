"""The file of a token: what is read of it, and what a killed process left beside it."""

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
    """Raise an `OSError` as what it means for a token file.

    Raises:
        TokenStoreError: There was one.
    """
    try:
        yield
    except OSError as error:
        reason = error.with_traceback(None).strerror or error  # frames show the token
        advice = _ADVICE.get(error.errno or 0, "")
        raise TokenStoreError(f"The token file {path} cannot be {action}: {reason}{advice}") from error


def place_of(path: Path) -> Path:
    """The path of a file whose links are resolved.

    Raises:
        OSError: It is still a link, because links go round in circles.
    """
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return path


_ADVICE: Final = {
    errno.EBUSY: ". A file that is mounted alone cannot be replaced: mount its folder instead.",
    errno.EROFS: ". The file is replaced by a new one in its folder, which must be writable.",
}
_LARGEST: Final = 2**20  # bytes; a token has a few hundred


def content_of(path: Path) -> bytes:
    """The content of a file; of one that has no end, such as a device, nothing is read.

    Raises:
        OSError: It cannot be read, or is no regular file.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is no regular file")
    with path.open("rb") as file:
        return file.read(_LARGEST)


def recover(path: Path, read: Callable[[str], object]) -> None:
    """Put the newest token that a killed process wrote into place, and delete what else it left.

    Under the lock, so that no refresh is under way whose file this could be.

    Args:
        path: The file.
        read: Reads a token; raises `ValueError` if a text is no whole one.
    """
    for temporary in left_behind(path):
        with contextlib.suppress(OSError):  # saving the token reports what is wrong there
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
