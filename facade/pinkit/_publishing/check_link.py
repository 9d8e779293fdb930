"""Requesting the page that a Pin links to, without the token, and with a deadline."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from .._core.effects import Steps
from .._core.failures import Failed
from .._core.messages import PORTS, parsed
from ..preflight import Problem
from .check_rules import problem

if TYPE_CHECKING:
    from .._core.engine import Engine

LINK_CHECK: Final = "link check"  # the name of the request in events and errors
_MOST_REQUESTS: Final = 6


class _Nothing:
    """Drops the body of a page."""

    def begin(self, size: int | None) -> None:
        """Start a body."""

    def write(self, chunk: bytes, /) -> None:
        """Drop a chunk."""

    def tell(self) -> None:
        """Report nothing."""


def of_link(engine: Engine, link: str, deadline: float) -> Steps[list[Problem]]:
    """Request the page of a link, and follow its redirects.

    Args:
        engine: Makes the requests.
        link: The link.
        deadline: When it is abandoned, on the clock.

    Returns:
        A problem if the page cannot be reached.
    """
    reason = yield from _unreachable(engine, link, deadline)
    if reason is None:
        return []
    fix = "open the link in a browser, and correct it if the page is missing"
    return [problem("link.unreachable", "link", reason, fix)]


def _unreachable(engine: Engine, address: str, deadline: float) -> Steps[str | None]:
    """Return why a page cannot be reached; None if it can."""
    method = "HEAD"
    for _ in range(_MOST_REQUESTS):
        try:
            url = parsed(address)
        except ValueError as error:
            return f"it is not the address of a page: {error}"
        if url.scheme not in PORTS or not url.host:
            return "it is not the address of a page, which starts with https:// and a host"
        message = engine.store_message(method, url, deadline)
        sent = engine.send(LINK_CHECK, message, 1, deadline, repeatable=True, sink=_Nothing())
        response = yield from sent
        if isinstance(response, Failed):
            return str(response.error).removeprefix(f"{LINK_CHECK}: ").rstrip(".")
        location = response.headers.get("location")
        if location and HTTPStatus.MULTIPLE_CHOICES <= response.status < HTTPStatus.BAD_REQUEST:
            address = _joined(address, location)
        elif response.status < HTTPStatus.BAD_REQUEST:
            return None
        elif method == "GET":
            return f"the server of {url.host} responded with status {response.status}"
        else:
            method = "GET"  # some servers serve no HEAD
    return f"more than {_MOST_REQUESTS - 2} redirects"


def _joined(address: str, location: str) -> str:
    """Return the address of a redirect; as it was sent if it is not valid, which the next step reports."""
    try:
        return urljoin(address, location)
    except ValueError:
        return location
