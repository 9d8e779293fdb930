"""A server on 127.0.0.1 that gives every request the same board, cheaply; it ends when its stdin does.

Run as `python -m benchmarks.server`; it prints its port. It is a process of its own, so that it takes no CPU
time of those who are measured.
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
# More calls are left than a run makes: what is measured is the keeping of quotas, not the waiting.
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
    """A server for as long as this process needs it, or lives; gives its address."""
    # Nothing is ever written to its stdin: the pipe closes with this process, however that ends.
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
    answer = _HEAD.format(length=len(body)).encode() + body

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while True:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(answer)
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
