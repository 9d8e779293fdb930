"""A local server for the browser that comes back from Pinterest's authorisation page."""

from __future__ import annotations

import html
import http.server
import os
import socket
import threading
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

from ..errors import AuthorizationError, PinterestError, StateMismatchError
from ..oauth import code_of

_HOSTS: Final = {"localhost": "127.0.0.1", "127.0.0.1": "127.0.0.1", "::1": "::1"}


class Redirect:
    """Listens at a redirect address of this computer until a valid redirect arrives.

    Other paths get 404. A redirect with a wrong state gets 400 and changes nothing: any page in the browser
    can send one, and must not be able to end the user's login.

    Args:
        address: The redirect address: `http`, a loopback host, a port.
        state: The state that was sent.

    Raises:
        PinterestError: The address is not on this computer.
    """

    def __init__(self, address: str, state: str) -> None:
        try:
            parts = urlsplit(address)
            port = parts.port
        except ValueError as error:
            raise PinterestError(f"redirect_uri is not a valid address: {error}: {address!r}") from None
        if parts.scheme != "http" or parts.hostname not in _HOSTS:
            raise PinterestError(
                "login() needs a redirect_uri on this computer, such as 'http://localhost:8085/', "
                f"not {address!r}"
            )
        self._host, self._port = _HOSTS[parts.hostname], 80 if port is None else port
        self._path = parts.path or "/"
        self._state = state
        self._guard = threading.Lock()
        self._server: _Server | None = None
        self._closed = False
        self.code: str | None = None
        self.error: AuthorizationError | None = None

    @property
    def port(self) -> int:
        """The port; the one that the system chose, if the address has port 0."""
        return self._server.server_address[1] if self._server is not None else self._port

    def listen(self) -> None:
        """Start to listen, in a thread.

        Raises:
            PinterestError: The port is in use or not allowed.
        """
        with self._guard:
            if self._closed:
                return
            try:
                self._server = _Server((self._host, self._port), self)
            except OSError as error:
                raise PinterestError(
                    f"The port {self._host}:{self._port} cannot be used: {error.strerror}. Close the program "
                    "that uses it, or register a redirect_uri with another port for the app."
                ) from error
            threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def open(self, url: str) -> bool:
        """Open the browser; return whether there is one."""
        import webbrowser

        return webbrowser.open(url)

    def close(self) -> None:
        """Stop listening."""
        with self._guard:
            self._closed, server = True, self._server
            self._server = None
        if server is not None:
            server.shutdown()
            server.server_close()

    def receive(self, target: str) -> tuple[HTTPStatus, str]:
        """Handle a request's target; return the status and the text of the page."""
        path, _, query = target.partition("?")
        if path != self._path:
            return HTTPStatus.NOT_FOUND, "There is nothing here."
        with self._guard:
            if self.code is not None or self.error is not None:
                return HTTPStatus.GONE, "This login is over."
            try:
                self.code = code_of(query, self._state)
            except StateMismatchError:
                return HTTPStatus.BAD_REQUEST, "This is not the response to the login that is waiting here."
            except AuthorizationError as error:
                self.error = error
                return HTTPStatus.OK, f"{error} You can close this page."
        return HTTPStatus.OK, "You are logged in. You can close this page."


class _Server(http.server.ThreadingHTTPServer):
    # Threads, because browsers open connections in advance without sending a request.
    daemon_threads = True
    block_on_close = False
    # On POSIX this only skips the wait after a close; on Windows, other programs could listen at the same
    # port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, address: tuple[str, int], redirect: Redirect) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        self.redirect = redirect
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore broken connections: their tracebacks would contain the code."""


class _Handler(http.server.BaseHTTPRequestHandler):
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]
    server_version, sys_version = "pinkit", ""
    timeout = 10

    def do_GET(self) -> None:
        status, text = self.server.redirect.receive(self.path)
        body = _PAGE.format(text=html.escape(text)).encode()
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: the line contains the code."""


_HEADERS: Final = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}
_PAGE: Final = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>pinkit</title>
<style>
body {{ font: 1.2rem/1.5 system-ui, sans-serif; margin: 20vh auto; max-width: 32rem; padding: 1rem }}
</style>
<p>{text}</p>
</html>
"""
