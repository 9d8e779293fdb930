"""Click id, IP address and user agent of the visitor, from a request of a web framework."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from .arguments import UserDataArguments


def visitor(request: Any, trusted_proxies: int = 0) -> UserDataArguments:
    """Return what a request states of its visitor, as arguments of `UserData`.

    Args:
        request: A request of Flask, Django or Starlette, a WSGI environ, or an ASGI scope.
        trusted_proxies: Number of proxies in front of the server, each of which appends to `X-Forwarded-For`.

    Raises:
        TypeError: It is none of these.
        ValueError: The number is below 0.
    """
    if trusted_proxies < 0:
        raise ValueError(f"trusted_proxies must be 0 or more, not {trusted_proxies}")
    environ = _environ(request)
    found: UserDataArguments = {}
    if click_id := _click_id(environ.get("QUERY_STRING", ""), environ.get("HTTP_COOKIE", "")):
        found["click_id"] = click_id
    if address := _address(environ, trusted_proxies):
        found["ip_address"] = address
    if agent := environ.get("HTTP_USER_AGENT"):
        found["user_agent"] = agent
    return found


def _environ(request: Any) -> Mapping[str, str]:
    """Return the request's WSGI environ, or what is needed of one."""
    # Django, Flask and Starlette have one of these attributes; a request of Starlette is a mapping, too.
    for name in ("META", "environ", "scope"):
        inner: object = getattr(request, name, None)
        if isinstance(inner, Mapping):
            return _environ(cast("Mapping[str, Any]", inner))
    if isinstance(request, Mapping):
        own = cast("Mapping[str, Any]", request)
        if isinstance(own.get("headers"), (list, tuple)) and "type" in own:
            return _of_scope(own)
        if "REQUEST_METHOD" in own or "REMOTE_ADDR" in own:
            return own
    raise TypeError(
        "request must be a request of Flask, Django or Starlette, a WSGI environ or an ASGI scope, "
        f"not {type(cast('object', request)).__name__}"
    )


def _of_scope(scope: Mapping[str, Any]) -> dict[str, str]:
    headers: dict[str, list[str]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    environ = {"QUERY_STRING": scope.get("query_string", b"").decode("latin-1")}
    for name, joint in (("cookie", "; "), ("user-agent", ", "), ("x-forwarded-for", ", ")):
        if name in headers:  # HTTP/2 may split cookies into several headers
            environ[f"HTTP_{name.upper().replace('-', '_')}"] = joint.join(headers[name])
    if client := scope.get("client"):
        environ["REMOTE_ADDR"] = str(client[0])
    return environ


def _click_id(query: str, cookies: str) -> str | None:
    if in_query := parse_qs(query).get("epik"):
        return in_query[-1].strip()
    for cookie in cookies.split(";"):  # http.cookies stops at the first one that is not valid
        name, _, value = cookie.strip().partition("=")
        if name == "_epik":
            return value.strip('" ')
    return None


def _address(environ: Mapping[str, str], trusted_proxies: int) -> str | None:
    """Return the address of the visitor: the one that the outermost trusted proxy saw."""
    if not trusted_proxies:
        return environ.get("REMOTE_ADDR")
    forwarded = [each.strip() for each in environ.get("HTTP_X_FORWARDED_FOR", "").split(",") if each.strip()]
    if not forwarded:
        return environ.get("REMOTE_ADDR")
    return forwarded[max(len(forwarded) - trusted_proxies, 0)]
