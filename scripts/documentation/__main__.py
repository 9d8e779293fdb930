"""The command `scripts/docs`."""

from __future__ import annotations

import argparse
import functools
import http.server
import sys
import time
from pathlib import Path

from documentation.html_checks import problems_of
from documentation.site import build


def main() -> int:
    """Build the site, check it, and serve it."""
    parser = argparse.ArgumentParser(
        prog="scripts/docs", description="Builds the documentation and serves it."
    )
    parser.add_argument("--build", action="store_true", help="build and check only")
    parser.add_argument(
        "--into", type=Path, default=Path(".docs"), help="the folder to build in (default: .docs)"
    )
    parser.add_argument("--port", type=int, default=8001, help="the port to serve at (default: 8001)")
    arguments = parser.parse_args()
    start = time.perf_counter()
    try:
        site = build(arguments.into.resolve())
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
    if not arguments.build:
        serve(site, arguments.port)
    return 0


def serve(site: Path, port: int) -> None:
    """Serve the site on this computer until it is interrupted."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=site)
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        print(f"http://127.0.0.1:{server.server_port}/ (Ctrl-C stops)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    sys.exit(main())
