"""What can be said of an answer beside Pinterest's own message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx

REQUEST_ID: Final = "x-pinterest-rid"


def said_without_json(response: httpx.Response) -> str:
    """What can be said of an answer that has no message: HTML of a proxy, or nothing at all."""
    if response.is_redirect:
        # The host alone: what comes after it may be a secret.
        host = urlsplit(response.headers["location"]).netloc.rpartition("@")[2]
        return f"it was redirected to {host or 'another path'}, which is not followed"
    if not response.content:
        return "an empty answer"
    start = response.content[:4096].decode("utf-8", "replace")
    title = re.search(r"<title[^>]*>\s*([^<]{1,200})", start, re.IGNORECASE)
    if title:
        return f"a web page instead of JSON: {title[1].strip()}"
    kind = response.headers.get("content-type", "no content type")
    return f"no message, but {len(response.content)} bytes of {kind}"


def numbers(status: int, code: int | None, response: httpx.Response) -> str:
    """An answer's numbers, as words in a message."""
    request_id = response.headers.get(REQUEST_ID)
    numbers = {"HTTP": status, "code": code, "request": request_id}
    return ", ".join(f"{name} {number}" for name, number in numbers.items() if number is not None)


def as_object(body: Any) -> dict[str, Any]:
    """A JSON object; an empty one for any other JSON."""
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}
