"""A Pinterest with a finished report, the store of its file, and what the store may respond with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Self

from http_library import httpx
from scripted import Script, json_response

STORE = "https://store.example/report.csv?Signature=s3cr3t"
LINE = b"oak,1\n"
FINISHED = {"report_status": "FINISHED", "url": STORE}


def pinterest(*files: httpx.Response | Exception | Callable[[], httpx.Response]) -> Script:
    """A finished report, and a file store that returns one response after the other."""
    left = iter(files)

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.host != "store.example":
            return json_response(200, FINISHED)
        given = next(left)
        if isinstance(given, Exception):
            raise given
        return given() if callable(given) else given

    return Script(respond)


class Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in parts, which may break off."""

    def __init__(self, *parts: bytes | Exception, before: Callable[[], object] = lambda: None) -> None:
        self._parts = iter(parts)
        self._before = before

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        self._before()
        part = next(self._parts)
        if isinstance(part, Exception):
            raise part
        return part

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return next(self)
        except StopIteration:
            raise StopAsyncIteration from None


def file(*parts: bytes | Exception, status: int = 200, **headers: str) -> httpx.Response:
    reported = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=reported, stream=Parts(*parts))


def rejected(status: int, code: str, message: str) -> httpx.Response:
    text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return httpx.Response(status, text=text)


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
