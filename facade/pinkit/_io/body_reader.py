"""Collects the body of an answer, and gives up on one that is too large, broken, or comes too slowly."""

from __future__ import annotations

import zlib
from http import HTTPStatus

import httpx

from .._core.clock import Clock
from .._core.effects import Received, Send, TooLargeError


class Intake:
    """The body of one answer.

    Args:
        step: What was sent, with the limits.
        response: The answer, its body not read yet.
        clock: The time.
    """

    def __init__(self, step: Send, response: httpx.Response, clock: Clock) -> None:
        self._step = step
        self._response = response
        self._clock = clock
        self._chunks: list[bytes] = []
        self._left = step.limit
        self._sink = step.sink and (step.sink if response.status_code == HTTPStatus.OK else None)
        self._sunk = 0
        self._begun = False
        encoding = response.headers.get("content-encoding", "").strip().lower()
        # We ask for gzip and nothing else; transports that read on their own have decompressed already.
        self._inflate = None if encoding in ("", "identity") or response.is_closed else _inflater(encoding)
        if self._sink is not None:
            length = response.headers.get("content-length", "")
            self._sink.begin(int(length) if length.isdecimal() and encoding in ("", "identity") else None)

    def add(self, chunk: bytes) -> None:
        """Take a chunk as it came.

        Raises:
            TooLargeError: The body is too large, decompressed; no more than the limit of it is in memory.
            httpx.ReadTimeout: The deadline is over.
            httpx.DecodingError: It cannot be decompressed.
            Exception: What a sink raises.
        """
        if self._clock.monotonic() > self._step.deadline:
            raise too_slow()
        if self._inflate is not None and chunk:
            chunk = self._inflated(self._inflate, chunk)
        if self._sink is not None:
            self._sink.write(chunk)
            self._sunk += len(chunk)
            return
        self._left -= len(chunk)
        if self._left < 0:
            raise TooLargeError(f"the answer is larger than {self._step.limit} bytes (max_answer)")
        self._chunks.append(chunk)

    def received(self) -> Received:
        """The whole answer.

        Raises:
            httpx.DecodingError: It was cut off.
        """
        if (
            self._inflate is not None
            and not self._inflate.eof
            and self._begun
            and self._response.status_code not in (204, 304)
        ):
            raise httpx.DecodingError("the compressed answer was cut off")
        content = self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)
        return Received(self._response.status_code, self._response.headers, content, self._sunk)

    def tell(self) -> None:
        """Tell the sink what came."""
        if self._sink is not None:
            self._sink.tell()

    def _inflated(self, inflate: zlib._Decompress, chunk: bytes) -> bytes:
        self._begun, inflated = True, b""
        try:
            while chunk:
                # One byte more than may come tells that it is too large, however much it would become.
                most = 0 if self._sink else max(1, self._left + 1 - len(inflated))  # 0: all of it
                inflated += inflate.decompress(chunk, most)
                if not inflate.eof:
                    break
                chunk = inflate.unused_data.lstrip(b"\0")  # more may follow, or padding: RFC 1952, 2.2
                if chunk:
                    inflate = self._inflate = _inflater("gzip")
        except zlib.error as error:
            raise httpx.DecodingError(f"the answer could not be decompressed: {error}") from None
        return inflated


def too_slow() -> httpx.ReadTimeout:
    """What is raised when the deadline is over."""
    return httpx.ReadTimeout("the answer comes too slowly")


def _inflater(encoding: str) -> zlib._Decompress:
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise httpx.DecodingError(f"the answer is compressed by {encoding!r}, which was not asked for")
    return zlib.decompressobj(zlib.MAX_WBITS | 32)  # the header tells gzip from zlib
