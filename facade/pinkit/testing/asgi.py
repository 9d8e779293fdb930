"""The mock as an ASGI application, without a framework."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from functools import cached_property
from typing import Any, TypeAlias

import anyio

from pinkit.testing.body_receivers import Receiver
from pinkit.testing.control.api import CONTROL, Control, ControlReceiver, Responder
from pinkit.testing.inspector import is_inspector
from pinkit.testing.messages import Response
from pinkit.testing.mock import Mock

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
# Credentials that a client sends in the query by mistake; the token of a report is none.
_SECRET = re.compile(r"((?:^|&)(?:code|[^&=]+_token|[^&=]*secret)=)[^&]*", re.IGNORECASE)
_WITHOUT_BODY = (204, 304)  # a fault can have any status
ABORT = "pinkit.abort"  # in a scope's state: drops the connection, if the server can


class App:
    """An ASGI application that responds from a mock.

    Args:
        mock: The mock.
        lenient: Accept what Pinterest accepts beyond its OpenAPI document.
        log: Receives a line for each request, with its status, and the reason if it was rejected.
        reset: Restores the initial state for the control API; `mock.reset`, if omitted.
    """

    def __init__(
        self,
        mock: Mock,
        *,
        lenient: bool = False,
        log: Callable[[str], None] | None = None,
        reset: Callable[[], None] | None = None,
    ) -> None:
        self._mock = mock
        self._lenient = lenient
        self._log = log
        self._reset = reset or mock.reset

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        if scope["type"] != "http":
            return
        path: str = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        query: str = scope["query_string"].decode("latin-1")
        receiver = self._receiver(scope["method"], path, query, headers)
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            receiver.feed(message.get("body", b""))
            more = message.get("more_body", False)
        response = receiver.finish()
        if self._log and not is_inspector(path):  # which asks for new requests each second
            self._log(_line(scope["method"], path, query, response))
        if response.delay:
            await anyio.sleep(response.delay)
        await _respond(scope, send, response)

    def _receiver(self, method: str, path: str, query: str, headers: Mapping[str, str]) -> Receiver:
        if is_inspector(path):
            return ControlReceiver(self._inspector, self._mock, method, path, query, headers)
        if path.startswith(CONTROL):
            return ControlReceiver(self._control, self._mock, method, path, query, headers)
        return self._mock.receiver(method, path, query, headers, lenient=self._lenient)

    @cached_property
    def _control(self) -> Control:
        return Control(self._mock, self._reset)

    @cached_property
    def _inspector(self) -> Responder:
        from pinkit.testing.inspector.pages import Inspector  # with its templates, when it is first opened

        return Inspector(self._mock, self._control)


def _line(method: str, path: str, query: str, response: Response) -> str:
    """Return the line about a request: without the query of files and of the OAuth page, which is secret."""
    known = _SECRET.sub(r"\1***", query)
    shown = f"{path}?{known}" if query and path.startswith("/v5/") else path
    return f"{method} {shown[:500]} {response.status or 'dropped'}{_reason(response)}"


def _reason(response: Response) -> str:
    if response.status < 400 or response.reset:
        return ""
    try:
        error = response.json()
        return f" code {error['code']}: {error['message']}"
    except (ValueError, KeyError, TypeError):  # a fault, or an error that is not JSON
        return f" {response.body[:200].decode(errors='replace')}"


async def _live(receive: Receive, send: Send) -> None:
    while True:
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return


async def _respond(scope: Message, send: Send, response: Response) -> None:
    abort = scope.get("state", {}).get(ABORT)
    if response.reset and abort:
        abort()
        return
    body = b"" if response.status in _WITHOUT_BODY else response.body
    size = 1 if response.reset else len(body)
    headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in response.headers]
    if response.status not in _WITHOUT_BODY:
        headers.append((b"content-length", str(size).encode()))
    await send({"type": "http.response.start", "status": response.status or 502, "headers": headers})
    if response.reset:
        return  # the response never follows; the server closes the connection
    if response.truncated is not None:
        await send({"type": "http.response.body", "body": body[: response.truncated], "more_body": True})
        if abort:
            await anyio.sleep(0.05)  # so that the server sends the part first
            abort()
        return
    await send({"type": "http.response.body", "body": body})
