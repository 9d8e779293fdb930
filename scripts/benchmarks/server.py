"""A cheap server on 127.0.0.1 that returns the same board for every request, and ends with its stdin.

Run as `python -m benchmarks.server`; it prints its port. It is a separate process, so that its CPU time
is not measured.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Generator
from typing import Final

BOARD_ID: Final = "549755885175"

_BOARD: Final = {
    "id": BOARD_ID,
    "name": "Oak and linen",
    "description": "Rooms with little in them",
    "privacy": "PUBLIC",
    "created_at": "2025-02-03T04:05:06Z",
    "owner": {"username": "harbour_studio"},
    "pin_count": 31,
    "follower_count": 4,
    "media": {
        "image_cover_url": "https://i.example.com/400x300/1.jpg",
        "pin_thumbnail_urls": [f"https://i.example.com/150x150/{n}.jpg" for n in range(3)],
    },
}
# More calls remain than a run makes: the benchmark measures counting, not waiting.
_HEAD: Final = """HTTP/1.1 200 OK\r
Content-Type: application/json\r
X-RateLimit-Limit: 1000000, 1000000;w=60;name="org_read"\r
X-RateLimit-Remaining: 999999\r
X-RateLimit-Reset: 58\r
Content-Length: {length}\r
\r
"""


@contextlib.contextmanager
def serving() -> Generator[str, None, None]:
    """Run a server until the context or this process ends; yields its address."""
    # Nothing is written to its stdin: the pipe closes when this process ends, even if it is killed.
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None  # noqa: S101  # for type checkers
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v5"
        finally:
            process.kill()


async def main() -> None:
    """Serve until killed."""
    body = json.dumps(_BOARD).encode()
    response = _HEAD.format(length=len(body)).encode() + body

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while True:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(response)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


def _end_with_stdin() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    asyncio.run(main())
