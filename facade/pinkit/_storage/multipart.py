"""The multipart form of an upload to a store: the parameters first, the file last, with a known length."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping

from .sources import Source
from .streamed_body import Body, Progress


def form(
    parameters: Mapping[str, str],
    source: Source,
    content_type: str,
    progress: Progress | None = None,
    check: Callable[[], None] | None = None,
) -> tuple[str, Body]:
    """Make the body of a form that uploads a file; return its content type, and the body.

    Args:
        parameters: The form's other fields.
        source: The file.
        content_type: The file's content type.
        progress: Called with the bytes sent and the total in bytes.
        check: Called before each chunk.
    """
    boundary = secrets.token_hex(16)
    head = b"".join(_part(boundary, name, value.encode()) for name, value in parameters.items())
    named = source.name.replace("\\", "/").rpartition("/")[2].encode("utf-8", "replace").decode()
    head += _header(boundary, f'name="file"; filename="{_quoted(named)}"', content_type)
    body = Body([head, source, f"\r\n--{boundary}--\r\n".encode()], progress, check)
    return f"multipart/form-data; boundary={boundary}", body


def _part(boundary: str, name: str, value: bytes) -> bytes:
    return _header(boundary, f'name="{_quoted(name)}"') + value + b"\r\n"


def _header(boundary: str, disposition: str, content_type: str | None = None) -> bytes:
    kind = f"Content-Type: {content_type}\r\n" if content_type else ""
    return f"--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\n{kind}\r\n".encode()


def _quoted(text: str) -> str:
    """Quote a name as browsers do (HTML, "multipart/form-data encoding algorithm")."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
