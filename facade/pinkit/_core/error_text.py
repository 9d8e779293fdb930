"""The text of errors: what is known of a response, bounded and without control characters."""

from __future__ import annotations

import re
import reprlib
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit

from ..errors import REQUEST_ID

if TYPE_CHECKING:
    from ..http_types import Response


def legible(text: str, most: int = 1000) -> str:
    """Make a server's text fit for a message or a log: bounded, and without control characters.

    Args:
        text: The server's text.
        most: The largest number of characters; a longer text is cut, and ends in `…`.

    Returns:
        The text.
    """
    cut = text if len(text) <= most else f"{text[: most - 1]}…"
    return cut if cut.isprintable() else "".join(each if each.isprintable() else " " for each in cut)


def said_without_json(response: Response, otherwise: str = "has no message") -> str:
    """Describe a response without an error message: a proxy's HTML, or an empty body.

    Args:
        response: The response.
        otherwise: What is wrong if it is none of these.
    """
    if 300 <= response.status < 400:
        return f"the response is a redirect to {_host(response)}, which is not followed"
    if not response.content:
        return "the response is empty"
    start = response.content[:4096].decode("utf-8", "replace")
    title = re.search(r"<title[^<>]*>([^<]{1,200})", start, re.IGNORECASE)
    if title and title[1].strip():
        return f"the response is a web page instead of JSON: {legible(title[1].strip())}"
    kind = legible(response.headers.get("content-type", "no content type"), 100)
    return f"the response {otherwise}, but {len(response.content)} bytes of {kind}"


def _host(response: Response) -> str:
    """Return the host of a redirect; the rest of its address may be a secret."""
    address: str | None = response.headers.get("location")
    if address is None:
        return "no address"
    try:
        host = urlsplit(address[:10_000]).netloc.rpartition("@")[2]
    except ValueError:
        return "an invalid address"
    return legible(host, 200) or "another path"


def code_of(body: dict[str, Any]) -> int | None:
    """Return Pinterest's code in an error's body; None if there is no valid code."""
    code = body.get("code")
    return code if isinstance(code, int) and abs(code) < _HUGE else None


def message_of(body: dict[str, Any]) -> str:
    """Return Pinterest's message in an error's body; empty if there is none."""
    text = body.get("message") or body.get("error_description") or body.get("error") or ""
    return legible(text if isinstance(text, str) else reprlib.repr(text))


def numbers(status: int, code: int | None, response: Response) -> str:
    """Format a response's status, code and request id for a message."""
    request_id = response.headers.get(REQUEST_ID)
    numbers = {"HTTP": status, "code": code, "request": request_id and legible(request_id, 100)}
    return ", ".join(f"{name} {number}" for name, number in numbers.items() if number is not None)


def as_object(body: Any) -> dict[str, Any]:
    """Return a JSON object; an empty one for any other JSON."""
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


_HUGE: Final = 10**9
