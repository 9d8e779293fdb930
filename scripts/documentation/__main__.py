"""The command `scripts/docs`."""

from __future__ import annotations

import argparse
import contextlib
import functools
import http.server
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from documentation.html_checks import problems_of
from documentation.site import FolderError, build

ROOT: Final = Path(__file__).parent.parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the site, check it, and serve it.

    Returns:
        0 if the site has no problem, else 1. argparse exits with 2 for wrong usage.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/docs",
        description="Builds the documentation and serves it.",
        epilog="Exit status: 0 without problems, 1 with some, 2 wrong usage.",
    )
    parser.add_argument("--build", action="store_true", help="build and check only")
    parser.add_argument(
        "--into",
        type=Path,
        default=ROOT / ".docs",
        help="the folder to build in: a new or empty one, or one that this command made (default: .docs)",
    )
    parser.add_argument("--port", type=int, default=8001, help="the port to serve at (default: 8001)")
    options = parser.parse_args(arguments)
    folder = options.into.resolve()
    with contextlib.ExitStack() as stack:
        try:
            # bound before the build, which takes a while
            server = None if options.build else stack.enter_context(_server(folder / "site", options.port))
        except (OSError, OverflowError) as error:
            parser.error(f"--port {options.port} cannot be served at: {error}. Give a free port, or --build")
        try:
            return _run(folder, server)
        except FolderError as error:
            parser.error(f"--into {error}")


def _run(folder: Path, server: http.server.HTTPServer | None) -> int:
    start = time.perf_counter()
    try:
        site = build(folder)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    problems = list(problems_of(site))
    for problem in problems:
        print(problem, file=sys.stderr)
    count = len(list(site.rglob("*.html")))
    print(f"{count} pages in {time.perf_counter() - start:.0f} s: {site / 'index.html'}")
    if problems:
        return 1
    if server is not None:
        serve(server)
    return 0


def _server(site: Path, port: int) -> http.server.HTTPServer:
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=site)
    return http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)


def serve(server: http.server.HTTPServer) -> None:
    """Serve the site on this computer until it is interrupted."""
    print(f"http://127.0.0.1:{server.server_port}/ (Ctrl-C stops)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    sys.exit(main())
