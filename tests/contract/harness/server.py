"""The mock as a server, for tools that use HTTP."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

from attrs import frozen


@frozen
class Server:
    """A running server.

    Args:
        url: The API's base URL.
        token: An access token with all scopes.
    """

    url: str
    token: str


@contextmanager
def serving(*options: str) -> Generator[Server]:
    """Run `python -m pinkit.testing` on a free port, and stop it."""
    command = [sys.executable, "-m", "pinkit.testing", "--port", "0", "--processing", "0", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        output = "".join(process.stdout.readline() for _ in range(4))
        url, token = re.search(r"http://\S+", output), re.search(r"access token: (\S+)", output)
        assert url, output
        assert token, output
        yield Server(url[0], token[1])
    finally:
        process.terminate()
        process.communicate(timeout=10)
