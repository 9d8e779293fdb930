"""Text files, and the standard input, that commands read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def text_of(path: Path) -> str:
    """Read a file in UTF-8, with or without the BOM.

    Raises:
        ValueError: The file has another encoding.
    """
    return _decoded(path.read_bytes(), path)


def input_text() -> str:
    """Read the standard input in UTF-8 in every locale.

    Raises:
        ValueError: It has another encoding.
    """
    binary: Any = getattr(sys.stdin, "buffer", None)
    return sys.stdin.read() if binary is None else _decoded(binary.read(), "the standard input")


def parsed(text: str) -> Any:
    """Parse JSON.

    Raises:
        ValueError: The text is not JSON, or is nested too deeply.
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def json_lines(text: str, name: object) -> Iterator[Any]:
    """Parse JSON lines.

    Args:
        text: The lines; empty ones are passed over.
        name: The name of the file, for errors.

    Raises:
        ValueError: A line is not JSON.
    """
    for number, line in enumerate(lines_of(text), 1):
        if line.strip():
            try:
                yield parsed(line)
            except ValueError as error:
                raise ValueError(f"{name} line {number} is not JSON: {error}") from None


def _decoded(content: bytes, name: object) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"{name} is not UTF-8 (byte {error.start}): save it as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def lines_of(text: str) -> list[str]:
    """Split a text at line feeds: `str.splitlines` also splits at characters that a JSON text may have."""
    return text.split("\n")
