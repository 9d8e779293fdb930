"""Parse JSON with orjson if it is installed (the extra `fast`), into the same values as `json`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import cache
from typing import Any, Final


def loads(content: bytes) -> Any:
    """Parse JSON.

    Raises:
        ValueError: The content is not JSON.
        RecursionError: It is nested deeper than `json` can read.
    """
    parse = fast_loads() if len(content) <= _MOST else None
    if parse is not None and not _is_read_differently(content):
        try:
            return parse(content)
        except (
            ValueError
        ):  # json accepts some content that orjson rejects: NaN, lone surrogates, other encodings
            pass
    return json.loads(content)


@cache
def fast_loads() -> Callable[[bytes], Any] | None:
    """orjson's parser, imported at the first use; None if it is not installed."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson.loads


def _is_read_differently(content: bytes) -> bool:
    """Whether orjson may read other values than json; irrelevant bytes are removed first."""
    marks = content.translate(_DIGITS, _OTHERS)
    return _has_long_number(marks) or (sys.version_info < (3, 12) and _may_be_deep(marks))


def _has_long_number(marks: bytes) -> bool:
    """Whether a number has 19 digits or more: an integer of more than 64 bits is a float to orjson."""
    at = marks.find(_LONG)
    while at > 0 and marks[at - 1] not in b":,[-":  # the digits are in a string
        at = marks.find(_LONG, at + len(_LONG))
    return at >= 0


def _may_be_deep(marks: bytes) -> bool:
    """Whether values may be nested deeper than 300 levels: orjson reads 1024, json on Python 3.11 fewer.

    Innermost pairs of brackets are removed repeatedly. Brackets in strings can only raise the result.
    """
    brackets = marks.translate(None, _NO_BRACKETS)
    for _ in range(100):
        if len(brackets) <= 100:
            return False
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    return True


_MOST: Final = 4 * 2**20  # bytes: orjson needs thirteen times as much memory while it parses
_DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")
_LONG: Final = b"0" * 19
# Letters up to f are kept: without them, every hash would be a long number.
_OTHERS: Final = bytes(set(range(256)) - set(b'0123456789abcdef-:,"[]{}'))
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
