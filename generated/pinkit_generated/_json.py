"""Parse JSON with orjson where it is installed (the extra `fast`), to the very values that `json` gives."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import cache
from typing import Any, Final


def loads(content: bytes) -> Any:
    """Parse JSON.

    Raises:
        ValueError: The content is no JSON.
        RecursionError: It is nested deeper than `json` can read.
    """
    parse = fast_loads() if len(content) <= _MOST else None
    if parse is not None and not _is_read_differently(content):
        try:
            return parse(content)
        except ValueError:  # NaN, lone surrogates, other encodings: what orjson rejects is for json to judge
            pass
    return json.loads(content)


@cache
def fast_loads() -> Callable[[bytes], Any] | None:
    """orjson's parser, imported when it is first needed; None where it is not installed."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson.loads


def _is_read_differently(content: bytes) -> bool:
    """Whether orjson may read something else than json; what has no part in that is taken out first."""
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

    Innermost pairs of brackets are taken out round by round. Brackets in strings can only leave too many.
    """
    brackets = marks.translate(None, _NO_BRACKETS)
    for _ in range(100):
        if len(brackets) <= 100:
            return False
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    return True


_MOST: Final = 4 * 2**20  # bytes: orjson takes thirteen times as much memory while it reads
_DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")
_LONG: Final = b"0" * 19
# Letters up to f stay: without them, every hash would be a long number.
_OTHERS: Final = bytes(set(range(256)) - set(b'0123456789abcdef-:,"[]{}'))
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
