"""The mock as a server, for tools that use HTTP."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO

from attrs import frozen

_FIELDS = {
    "url": r"http://\S+",
    "token": r"access token: (\S+)",
    "app_id": r"app id: +(\S+)",
    "app_secret": r"app secret: +(\S+)",
    "refresh_token": r"refresh token: (\S+)",
}


@frozen
class Server:
    """A running server.

    Args:
        url: The API's base URL.
        token: An access token with all scopes.
        app_id: The id of an app.
        app_secret: The secret of the app.
        refresh_token: A refresh token with all scopes.
    """

    url: str
    token: str
    app_id: str
    app_secret: str
    refresh_token: str


@contextmanager
def serving(*options: str, log: IO[str] | None = None) -> Generator[Server]:
    """Run `python -m pinkit.testing` on a free port, and stop it.

    Args:
        options: More options of the command.
        log: Receives a line for each request; standard error, if omitted.
    """
    command = [sys.executable, "-m", "pinkit.testing", "--port", "0", "--processing", "0", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        assert process.stdout is not None
        output = "".join(process.stdout.readline() for _ in range(6))
        found = {name: re.search(pattern, output) for name, pattern in _FIELDS.items()}
        assert all(found.values()), output
        yield Server(**{name: each[len(each.groups())] for name, each in found.items() if each})
    finally:
        process.terminate()
        process.communicate(timeout=10)
