"""The mock as a server on this computer, in a thread or in the foreground."""

from __future__ import annotations

import logging
import socket
import threading
import time
from asyncio import CancelledError
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pinkit.testing.asgi import ABORT, App

if TYPE_CHECKING:
    from asyncio import BaseTransport

    from uvicorn import Server

_START_SECONDS = 10.0


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket.

    Raises:
        OSError: The port cannot be used.
    """
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(100)
    except OSError as error:
        listener.close()
        raise OSError(f"port {port} of {host} cannot be used: {error.strerror}") from None
    return listener


def server_of(app: App) -> Server:
    """Return a server of an application.

    Raises:
        ImportError: uvicorn is not installed.
    """
    import uvicorn

    logging.getLogger("uvicorn.error").addFilter(_is_not_deliberate)
    config = uvicorn.Config(
        app,
        http=_protocol(),
        log_level="warning",
        ws="none",
        server_header=False,
        timeout_keep_alive=75,  # seconds; a client can be slower than the 5 of uvicorn, and lose a request
        timeout_graceful_shutdown=1,  # second; a client that never sends its whole body keeps no server alive
        date_header=False,  # the mock has a clock of its own
        h11_max_incomplete_event_size=2**20,  # so that the mock itself rejects a query that is too long
    )
    return uvicorn.Server(config)


@contextmanager
def running(app: App, listener: socket.socket) -> Generator[None]:
    """Serve in a thread, until the end of the `with` block.

    Raises:
        RuntimeError: The server did not start.
    """
    server = server_of(app)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        deadline = time.monotonic() + _START_SECONDS
        while not server.started:
            if not thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("The server of the mock did not start.")
            time.sleep(0.005)
        yield
    finally:
        server.should_exit = True
        thread.join(_START_SECONDS)
        listener.close()


def _protocol() -> type[Any]:
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Protocol(H11Protocol):
        """HTTP/1.1, with a way for the mock to drop its connection."""

        def connection_made(self, transport: BaseTransport) -> None:  # type: ignore[override,unused-ignore]
            super().connection_made(transport)  # type: ignore[arg-type,unused-ignore] # pyright: ignore
            self.app_state = {**self.app_state, ABORT: self.transport.abort}

    return Protocol


def _is_not_deliberate(record: logging.LogRecord) -> bool:
    """Whether a log record is about something else than a response that was cut on purpose, or at the end."""
    if record.exc_info and isinstance(record.exc_info[1], CancelledError):
        return False
    return not any(text in record.getMessage() for text in _DELIBERATE)


_DELIBERATE = ("ASGI callable returned without", "timeout graceful shutdown exceeded")
