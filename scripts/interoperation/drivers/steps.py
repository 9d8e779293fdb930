"""Run steps one after another, and print a line of JSON for each; imports the standard library only.

Each step ends with a request to the mock's control API, so that the log of the mock shows which requests
a step made.
"""

from __future__ import annotations

import base64
import json
import urllib.request
from collections.abc import Callable, Sized
from typing import Any, Final

IMAGE: Final = "https://example.com/oak.jpg"
PICTURE: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPY2hUFAAORAZo7q1D4AAAAAElFTkSuQmCC"
)
FILM: Final = b"\x00\x00\x00\x18ftypmp42" + b"oak" * 100


class MissingError(Exception):
    """A step needs the result of a failed earlier step."""


class Steps:
    """The steps of a driver.

    Args:
        url: The base URL of the mock's API.
    """

    def __init__(self, url: str) -> None:
        self._end = f"{url.removesuffix('/v5')}/_mock/clock"

    def __call__(self, name: str, step: Callable[[], Any]) -> Any:
        """Run a step and return its result; print an error, and return None then."""
        brought, error = None, None
        try:
            brought = step()
        except Exception as raised:  # any error of a client is a result
            error = " ".join(f"{type(raised).__name__}: {raised}".split())[:600]
        print(json.dumps({"step": name, "error": error}), flush=True)
        with urllib.request.urlopen(self._end):  # noqa: S310  # the address of the mock
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
