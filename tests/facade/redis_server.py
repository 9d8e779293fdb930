"""A redis-server for tests, at a unix socket."""

from __future__ import annotations

import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest


class RedisServer:
    """A running redis-server.

    Attributes:
        url: Its address.
    """

    def __init__(self) -> None:
        binary = shutil.which("redis-server")
        if binary is None:
            pytest.skip(
                "redis-server is not installed: apt-get install -y redis-server, or brew install redis"
            )
        pytest.importorskip("redis", reason="redis-py is not installed: pip install 'pinkit[redis]'")
        self.folder = tempfile.TemporaryDirectory()  # a short path, as sockets need
        self._socket = Path(self.folder.name) / "redis.sock"
        self._command = [binary, "--port", "0", "--unixsocket", str(self._socket)]
        self._command += ["--save", "", "--dir", self.folder.name, "--loglevel", "warning"]
        self.url = f"unix://{self._socket}"
        self.start()

    def start(self) -> None:
        """Start the server, without data."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while not self._socket.exists():
            assert self._process.poll() is None
            assert time.monotonic() < deadline, "redis-server does not start"
            time.sleep(0.01)

    def kill(self) -> None:
        """Kill the server: its data is lost."""
        self._process.kill()
        self._process.wait()
        self._socket.unlink(missing_ok=True)

    def pause(self) -> None:
        """Stop the server's process: connections stay open, and nothing is returned."""
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Continue a paused server."""
        self._process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """Kill the server, and delete its folder."""
        self.kill()
        self.folder.cleanup()
