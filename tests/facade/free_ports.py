"""A port for a server whose address must be known before it starts."""

import contextlib
import random
import socket


def free_port() -> int:
    """Return a free port that the system gives to no connection meanwhile: it takes those from 32768 on."""
    for port in random.sample(range(20_000, 30_000), 100):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")
