"""Receivers of request bodies in parts: most bodies are collected, files are not kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pinkit.testing.messages import Response
from pinkit.testing.recorded_requests import Recorded
from pinkit.testing.request_body import LARGEST
from pinkit.testing.state.files import opened

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock


class Receiver:
    """Collects a body, and returns the response when it is complete."""

    def __init__(
        self,
        mock: Mock,
        method: str,
        path: str,
        query: str,
        headers: Mapping[str, str],
        *,
        lenient: bool = False,
    ) -> None:
        self._mock = mock
        self._head = method, path, query, headers
        self._lenient = lenient
        self._parts = list[bytes]()
        self._size = 0

    def feed(self, part: bytes) -> None:
        """Receive one part; bytes beyond the largest body are not kept."""
        self._size += len(part)
        if self._size <= LARGEST + 1:
            self._parts.append(part)

    def finish(self) -> Response:
        """Return the response."""
        return self._mock.take(Recorded(*self._head, self._body(), lenient=self._lenient))

    def _body(self) -> bytes:
        body = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        if self._size > LARGEST:
            body = body.ljust(LARGEST + 1)
        return body


class FileReceiver(Receiver):
    """Passes a body on to the upload store, and keeps nothing of it."""

    def __init__(self, mock: Mock, method: str, path: str, query: str, headers: Mapping[str, str]) -> None:
        super().__init__(mock, method, path, query, headers)
        self._recorded = Recorded(method, path, query, headers, b"")
        self._upload = opened(mock.world, method, path, headers)

    def feed(self, part: bytes) -> None:
        """Receive one part."""
        self._upload.feed(part)

    def finish(self) -> Response:
        """Return the response."""
        return self._mock.take(self._recorded, lambda recorded: self._mock.uploaded(recorded, self._upload))
