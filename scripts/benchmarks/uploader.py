"""One upload of the benchmark in a separate process: prints its seconds and the growth of memory."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from pathlib import Path

import httpx
import pinkit

SMALL = b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + b"\0" * 2**16


class Split(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that responds for Pinterest, and sends the file to the store.

    Args:
        port: Port of the store.
    """

    def __init__(self, port: str) -> None:
        form = {"media_id": "1", "media_type": "video", "upload_parameters": {"key": "uploads/1"}}
        self._form = {**form, "upload_url": f"http://127.0.0.1:{port}/"}
        self._sync = httpx.HTTPTransport()
        self._async = httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond, or send to the store."""
        if request.url.host == "127.0.0.1":
            return self._sync.handle_request(request)
        return httpx.Response(201, json=self._form)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond, or send to the store."""
        if request.url.host == "127.0.0.1":
            return await self._async.handle_async_request(request)
        return httpx.Response(201, json=self._form)


def by_httpx(port: str, file: Path | bytes) -> None:
    """Upload as httpx's documentation does."""
    with httpx.Client() as client:
        if isinstance(file, bytes):
            client.post(f"http://127.0.0.1:{port}/", data={"key": "a"}, files={"file": file})
            return
        with file.open("rb") as opened:
            client.post(f"http://127.0.0.1:{port}/", data={"key": "a"}, files={"file": opened})


async def by_httpx_later(port: str, file: Path | bytes) -> None:
    """Upload in a task."""
    async with httpx.AsyncClient() as client:
        if isinstance(file, bytes):
            await client.post(f"http://127.0.0.1:{port}/", data={"key": "a"}, files={"file": file})
            return
        with file.open("rb") as opened:
            await client.post(f"http://127.0.0.1:{port}/", data={"key": "a"}, files={"file": opened})


def by_pinkit(port: str, file: Path | bytes) -> None:
    """Upload with pinkit."""
    pinkit.Client("token", transport=Split(port)).media.upload(file, wait=False)


async def by_pinkit_later(port: str, file: Path | bytes) -> None:
    """Upload in a task."""
    await pinkit.AsyncClient("token", transport=Split(port)).media.upload(file, wait=False)


def main(who: str, port: str, file: Path) -> dict[str, float]:
    """Upload, after a small upload that imports all modules."""
    ways = {"httpx": by_httpx, "sync": by_pinkit}
    later = {"httpx-async": by_httpx_later, "async": by_pinkit_later}

    def once(what: Path | bytes) -> None:
        if who in ways:
            ways[who](port, what)
        else:
            asyncio.run(later[who](port, what))

    once(SMALL)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.perf_counter()
    once(file)
    seconds = time.perf_counter() - begun
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {"seconds": seconds, "growth": grown * (1 if sys.platform == "darwin" else 1024)}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))))
