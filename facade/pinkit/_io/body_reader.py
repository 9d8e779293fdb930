"""Reading the body of a response, with limits on its size, its time and its encoding."""

from __future__ import annotations

import sys
import zlib
from http import HTTPStatus

from .._core.clock import Clock
from .._core.effects import LostError, Received, Send, TooLargeError
from .http import Incoming


class Intake:
    """Reads the body of one response.

    Args:
        step: The request's step, with the limits.
        response: The response, whose body is not read yet.
        clock: The clock.
    """

    def __init__(self, step: Send, response: Incoming, clock: Clock) -> None:
        self._step = step
        self._response = response
        self._clock = clock
        self._chunks: list[bytes] = []
        self._left = min(step.limit, sys.maxsize - 1)  # zlib takes one more
        self._sink = step.sink and (step.sink if response.status == HTTPStatus.OK else None)
        self._sunk = 0
        self._has_started = False
        encoding = response.headers.get("content-encoding", "").strip().lower()
        # The client asks for gzip only; transports that read the body themselves have already decompressed
        # it.
        self._inflate = (
            None if encoding in ("", "identity") or response.content is not None else _inflater(encoding)
        )
        if self._sink is not None:
            length = response.headers.get("content-length", "")
            self._sink.begin(int(length) if length.isdecimal() and encoding in ("", "identity") else None)

    def add(self, chunk: bytes) -> None:
        """Add a chunk as received.

        Raises:
            TooLargeError: The decompressed body is too large; at most the limit is held in memory.
            LostError: The deadline has passed, or the body cannot be decompressed.
            Exception: The error of a sink.
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
            raise TooLargeError(f"the response is larger than {self._step.limit} bytes (max_response_bytes)")
        self._chunks.append(chunk)

    def received(self) -> Received:
        """Return the whole response.

        Raises:
            LostError: The compressed body was cut off.
        """
        if (
            self._inflate is not None
            and not self._inflate.eof
            and self._has_started
            and self._response.status not in (204, 304)
        ):
            raise LostError("the compressed response was cut off")
        content = self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)
        return Received(self._response.status, self._response.headers, content, self._sunk)

    def tell(self) -> None:
        """Have the sink report its progress."""
        if self._sink is not None:
            self._sink.tell()

    def _inflated(self, inflate: zlib._Decompress, chunk: bytes) -> bytes:
        self._has_started, inflated = True, b""
        try:
            while chunk:
                # One byte more than allowed proves that the body is too large, without decompressing the
                # rest.
                most = 0 if self._sink else max(1, self._left + 1 - len(inflated))  # 0: all of it
                inflated += inflate.decompress(chunk, most)
                if not inflate.eof:
                    break
                chunk = inflate.unused_data.lstrip(b"\0")  # more may follow, or padding: RFC 1952, 2.2
                if chunk:
                    inflate = self._inflate = _inflater("gzip")
        except zlib.error as error:
            raise LostError(f"the response could not be decompressed: {error}") from None
        return inflated


def too_slow(*, sent: bool = True) -> LostError:
    """Make the error for a deadline that has passed.

    Args:
        sent: Whether a part of the request may have been sent.
    """
    what = "response" if sent else "connection"
    return LostError(f"no {what} before the deadline", sent=sent, timed_out=True)


def _inflater(encoding: str) -> zlib._Decompress:
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise LostError(f"the response is compressed with {encoding!r:.80}, which was not requested")
    return zlib.decompressobj(zlib.MAX_WBITS | 32)  # 32: detects gzip or zlib by the header
