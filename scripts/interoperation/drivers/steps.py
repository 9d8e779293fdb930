"""Run steps one after another, and print a line of JSON for each; imports the standard library only."""

from __future__ import annotations

import json
from collections.abc import Callable, Sized
from typing import Any, Final

IMAGE: Final = "https://example.com/oak.jpg"
FILM: Final = b"\x00\x00\x00\x18ftypmp42" + b"oak" * 100


class MissingError(Exception):
    """A step needs the result of a failed earlier step."""


def take(name: str, step: Callable[[], Any]) -> Any:
    """Run a step and return its result; print an error, and return None then."""
    try:
        brought = step()
    except Exception as error:  # any error of a client is a result
        said = " ".join(f"{type(error).__name__}: {error}".split())
        print(json.dumps({"step": name, "error": said[:600]}), flush=True)
        return None
    print(json.dumps({"step": name, "error": None}), flush=True)
    return brought


def need(value: Any) -> Any:
    """Return the result of an earlier step.

    Raises:
        MissingError: The step failed.
    """
    if value is None:
        raise MissingError("an earlier step failed")
    return value


def expect(value: Any, wanted: Any) -> Any:
    """Return a value if it is the expected one.

    Raises:
        ValueError: The value differs.
    """
    if value != wanted:
        raise ValueError(f"{value!r} instead of {wanted!r}")
    return value


def walk(fetch: Callable[[Any], tuple[Sized, Any]], least: int) -> int:
    """Count the items of all pages; `fetch` takes and returns a bookmark.

    Raises:
        ValueError: There are too few items or pages, or the pages do not end.
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
