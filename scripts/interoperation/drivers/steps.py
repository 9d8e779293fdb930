"""Takes steps one after another, and prints a line of JSON about each; needs the standard library alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Sized
from typing import Any, Final

IMAGE: Final = "https://example.com/oak.jpg"
FILM: Final = b"\x00\x00\x00\x18ftypmp42" + b"oak" * 100


class MissingError(Exception):
    """A step needs what an earlier one did not bring."""


def take(name: str, step: Callable[[], Any]) -> Any:
    """What a step brings; None if it fails, which is printed and ends nothing."""
    try:
        brought = step()
    except Exception as error:  # any error of a client is wanted here
        said = " ".join(f"{type(error).__name__}: {error}".split())
        print(json.dumps({"step": name, "error": said[:600]}), flush=True)
        return None
    print(json.dumps({"step": name, "error": None}), flush=True)
    return brought


def need(value: Any) -> Any:
    """A value that an earlier step brought.

    Raises:
        MissingError: It did not.
    """
    if value is None:
        raise MissingError("an earlier step failed")
    return value


def expect(value: Any, wanted: Any) -> Any:
    """The value, if it is the one that is wanted.

    Raises:
        ValueError: It is another.
    """
    if value != wanted:
        raise ValueError(f"{value!r} instead of {wanted!r}")
    return value


def walk(fetch: Callable[[Any], tuple[Sized, Any]], least: int) -> int:
    """How many items the pages have, from the first to the last; `fetch` takes and gives a bookmark.

    Raises:
        ValueError: There are fewer items or pages than there must be, or the pages do not end.
    """
    count, pages, bookmark = 0, 0, None
    while pages == 0 or bookmark:
        items, bookmark = fetch(bookmark)
        count, pages = count + len(items), pages + 1
        if pages > 50:
            raise ValueError("the pages do not end")
    if count < least or pages < 2:
        raise ValueError(f"{count} items on {pages} pages")
    return count
