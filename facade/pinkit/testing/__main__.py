"""The command `python -m pinkit.testing`: the mock as a server."""

from __future__ import annotations

import argparse
import logging
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinkit.testing.asgi import ABORT
from pinkit.testing.faults import FaultError
from pinkit.testing.mock import Mock
from pinkit.testing.store import StoreError

if TYPE_CHECKING:
    from asyncio import BaseTransport


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted.

    Returns:
        0 if it was interrupted, 2 if it could not start; argparse exits with 2 if an argument is not valid.
    """
    options = _options(arguments)
    try:
        import uvicorn

        listener = _listen(options.host, options.port)
        host, port = listener.getsockname()[:2]
        mock = Mock(
            options.seed,
            sandbox=options.sandbox,
            tier=options.tier,
            db=options.db,
            api=options.url or f"http://{host}:{port}",
        )
        mock.settings.processing_seconds = options.processing
        for fault in options.fault:
            mock.faults.parse(fault)
    except ImportError as error:
        return _stop(f"{error}; install pinkit[testing]")
    except (OSError, StoreError, FaultError) as error:
        return _stop(str(error))
    print(f"Pinterest {mock.description.release} at {mock.world.api}/v5", flush=True)
    print(f"app id:       {mock.world.app_id}\napp secret:   {mock.world.app_secret}", flush=True)
    print(f"access token: {mock.token}", flush=True)
    logging.getLogger("uvicorn.error").addFilter(_is_not_deliberate)
    config = uvicorn.Config(
        mock.app,
        http=_protocol(),
        log_level="warning",
        ws="none",
        server_header=False,
        date_header=False,  # the mock has a clock of its own
        h11_max_incomplete_event_size=2**20,  # so that the mock itself rejects a query that is too long
    )
    try:
        uvicorn.Server(config).run(sockets=[listener])
    except KeyboardInterrupt:
        pass
    finally:
        mock.close()
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m pinkit.testing",
        description="Serve a mock of Pinterest.",
        epilog="Exit status: 0 interrupted, 2 could not start.",
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000, help="8000 by default; 0 chooses a free port")
    parser.add_argument("--url", help="base URL for clients, if they do not connect to host and port")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--db", type=Path, metavar="FILE", help="keep the state in this sqlite file")
    parser.add_argument("--sandbox", action="store_true", help="serve the sandbox instead of production")
    parser.add_argument(
        "--tier", choices=["trial", "standard"], help="apply the rate limits of this access tier"
    )
    parser.add_argument(
        "--processing",
        type=float,
        default=2.0,
        metavar="SECONDS",
        help="duration of media processing and jobs",
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="[OPERATION:]KIND[;OPTION=VALUE]",
        help="cause a fault, such as 'pins/get:html;status=503;times=3'",
    )
    options = parser.parse_args(arguments)
    if not 0 <= options.port <= 65535:
        parser.error(f"--port {options.port} is not a port: 0 to 65535")
    return options


def _listen(host: str, port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(100)
    except OSError as error:
        listener.close()
        raise OSError(f"port {port} of {host} cannot be used: {error.strerror}") from None
    return listener


def _protocol() -> type[Any]:
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Protocol(H11Protocol):
        """HTTP/1.1, with a way for the mock to drop its connection."""

        def connection_made(self, transport: BaseTransport) -> None:  # type: ignore[override,unused-ignore]
            super().connection_made(transport)  # type: ignore[arg-type,unused-ignore] # pyright: ignore
            self.app_state = {**self.app_state, ABORT: self.transport.abort}

    return Protocol


def _is_not_deliberate(record: logging.LogRecord) -> bool:
    """Whether a log record is about something else than a response that was truncated on purpose."""
    return "ASGI callable returned without" not in record.getMessage()


def _stop(why: str) -> int:
    print(f"python -m pinkit.testing: {why}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
