"""The trusted certificates, shared by all clients of a process, because loading them takes long."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Final

from ..errors import PinterestError
from .http import httpcore

_made: Final[dict[tuple[object, ...], ssl.SSLContext]] = {}


def trusted() -> ssl.SSLContext:
    """Return the TLS context: SSL_CERT_FILE, SSL_CERT_DIR, or the default certificates, as in httpx.

    It is made again when one of these variables, or what it names, has changed.
    """
    key = tuple(each for name in _VARIABLES for each in _state_of(os.environ.get(name)))
    context = _made.get(key)
    if context is None:
        context = _context()
        _made.clear()  # clients keep theirs
        _made[key] = context
    return context


def _context() -> ssl.SSLContext:
    file, folder = (os.environ.get(name) for name in _VARIABLES[:2])
    if file:
        try:
            return ssl.create_default_context(cafile=file)
        except OSError as error:  # an error of ssl is one, too
            raise PinterestError(
                f"SSL_CERT_FILE names {file!r:.200}, from which no certificates can be read: "
                f"{error.strerror or error}. Correct or unset this variable."
            ) from None
    if folder:
        return ssl.create_default_context(capath=folder)
    if httpcore.__name__ == "httpcore2":
        return httpcore.default_ssl_context()  # the certificates of the system, as in httpx2
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def _state_of(path: str | None) -> tuple[object, ...]:
    if not path:
        return (path,)
    try:
        found = Path(path).stat()
    except OSError:
        return (path,)
    return path, found.st_mtime_ns, found.st_size, found.st_ino


_VARIABLES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
