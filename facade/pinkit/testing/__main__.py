"""The command `python -m pinkit.testing`: the mock as a server."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pinkit.testing.asgi import App
from pinkit.testing.control.seed_files import SeedFileError
from pinkit.testing.faults import FaultError
from pinkit.testing.mock import Mock
from pinkit.testing.server import listen, server_of
from pinkit.testing.store import StoreError

_LONGEST = 10**10  # seconds, as in the control API
_MOST = 100_000  # campaigns


def main(arguments: Sequence[str] | None = None, program: str = "python -m pinkit.testing") -> int:
    """Serve until interrupted.

    Args:
        arguments: The arguments; those of the command line if omitted.
        program: The command, for its help and messages.

    Returns:
        0 if it was interrupted, 2 if it could not start; argparse exits with 2 if an argument is not valid.
    """
    options = _options(arguments, program)
    try:
        listener = listen(options.host, options.port)
        host, port = listener.getsockname()[:2]
        mock = Mock(
            options.seed,
            sandbox=options.sandbox,
            tier=options.tier,
            db=options.db,
            api=options.url or f"http://{host}:{port}",
            seed_file=options.seed_file,
        )
        _begin(mock, options, is_new=mock.world.store.is_new)

        def reset() -> None:
            mock.reset()
            _begin(mock, options, is_new=True)

        server = server_of(App(mock, lenient=not options.strict, log=_log, reset=reset))
    except ImportError as error:
        return _stop(f"{error}; install pinkit[testing]", program)
    except (OSError, StoreError, FaultError, SeedFileError) as error:
        return _stop(str(error), program)
    print(f"Pinterest {mock.description.release} at {mock.world.api}/v5", flush=True)
    print(f"app id:       {mock.world.app_id}\napp secret:   {mock.world.app_secret}", flush=True)
    print(f"access token: {mock.token}\nrefresh token: {mock.refresh_token()}", flush=True)
    print(f"inspector:    {mock.world.api}/", flush=True)
    print(f"control API:  {mock.world.api}/_mock/openapi.json", flush=True)
    try:
        server.run(sockets=[listener])
    except KeyboardInterrupt:
        pass
    finally:
        mock.close()
    return 0


def _begin(mock: Mock, options: argparse.Namespace, *, is_new: bool) -> None:
    """Apply the options that are part of the initial state; a database keeps the campaigns that it has."""
    mock.settings.processing_seconds = options.processing
    mock.settings.refresh_tokens_rotate = not options.reusable_refresh_tokens
    if options.campaigns and is_new:
        mock.add_campaigns(options.campaigns)
    for fault in options.fault:
        mock.faults.parse(fault)


def _options(arguments: Sequence[str] | None, program: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Serve a mock of Pinterest.",
        epilog="Exit status: 0 interrupted, 2 could not start.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="127.0.0.1, this computer, by default")
    parser.add_argument("--port", type=int, default=8000, help="8000 by default; 0 chooses a free port")
    parser.add_argument("--url", help="base URL for clients, if they do not connect to host and port")
    parser.add_argument(
        "--seed", type=int, default=0, help="determines ids, tokens and numbers; 0 by default"
    )
    parser.add_argument(
        "--seed-file",
        type=Path,
        metavar="FILE",
        help="begin with the users, boards, Pins, campaigns and catalogs of this YAML or JSON file",
    )
    parser.add_argument("--db", type=Path, metavar="FILE", help="keep the state in this sqlite file")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="reject what the OpenAPI document does not allow, although Pinterest accepts it",
    )
    parser.add_argument(
        "--campaigns", type=int, default=0, metavar="N", help="begin with N campaigns that have numbers"
    )
    parser.add_argument(
        "--reusable-refresh-tokens",
        action="store_true",
        help="let a refresh token be used several times, as for apps created before 2025-09-25",
    )
    parser.add_argument("--sandbox", action="store_true", help="serve the sandbox instead of production")
    parser.add_argument(
        "--tier", choices=["trial", "standard"], help="apply the rate limits of this access tier"
    )
    parser.add_argument(
        "--processing",
        type=float,
        default=2.0,
        metavar="SECONDS",
        help="duration of media processing and jobs; 2 by default",
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
    if not 0 <= options.processing <= _LONGEST:
        parser.error(f"--processing {options.processing} is not a duration: 0 to {_LONGEST} seconds")
    if not 0 <= options.campaigns <= _MOST:
        parser.error(f"--campaigns {options.campaigns} is not a number of campaigns: 0 to {_MOST}")
    if options.url is not None and not options.url.startswith(("http://", "https://")):
        parser.error(f"--url {options.url!r} is not a URL: it begins with http:// or https://")
    return options


def _log(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _stop(why: str, program: str) -> int:
    print(f"{program}: {why}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
