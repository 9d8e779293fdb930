"""Text files that commands read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def text_of(path: Path) -> str:
    """Read a file in UTF-8, with or without the BOM.

    Raises:
        ValueError: The file has another encoding.
    """
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not UTF-8 (byte {error.start}): save the file as UTF-8") from None


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
                yield json.loads(line)
            except ValueError as error:
                raise ValueError(f"{name} line {number} is not JSON: {error}") from None


def lines_of(text: str) -> list[str]:
    """Split a text at line feeds: `str.splitlines` also splits at characters that a JSON text may have."""
    return text.split("\n")
