"""The page at /oauth/ where a user authorizes an app: a form, and the redirect that follows."""

from __future__ import annotations

from html import escape
from urllib.parse import parse_qsl, urlencode, urlsplit

from pinkit.testing.messages import FORM, ApiError, Response
from pinkit.testing.state.oauth import issue_code, read_scopes
from pinkit.testing.state.users import find
from pinkit.testing.world import World

PATH = "/oauth/"
_ASKED = ("client_id", "redirect_uri", "response_type", "scope", "state")


def respond(world: World, method: str, query: str, content_type: str, body: bytes) -> Response:
    """Return the page for GET, and the redirect for POST of its form."""
    try:
        if method == "GET":
            return _page(world, _asked(world, query))
        if method == "POST" and content_type.partition(";")[0].strip() == FORM:
            return _redirect(world, body.decode("ascii", "replace"))
        return _html(405, "<p>Use GET, or POST of the form.</p>")
    except ApiError as error:
        return _html(400, f"<p>{escape(error.message)}</p>")


def _asked(world: World, query: str) -> dict[str, str]:
    asked = dict(parse_qsl(query, keep_blank_values=True))
    if asked.get("client_id") != world.app_id:
        raise ApiError(400, 1, "client_id: there is no such app.")
    if asked.get("response_type") != "code":
        raise ApiError(400, 1, "response_type: must be code.")
    if not _is_redirect(asked.get("redirect_uri", "")):
        raise ApiError(400, 1, "redirect_uri: must be an absolute URI without a fragment.")
    read_scopes(asked.get("scope", ""))
    return asked


def _is_redirect(uri: str) -> bool:
    """Whether a text is an absolute URI without a fragment; a URI has printable ASCII characters only."""
    try:
        target = urlsplit(uri)
    except ValueError:  # its host has brackets, and is not an address
        return False
    is_whole = target.netloc or target.scheme not in ("http", "https")
    is_ascii = uri.isascii() and uri.isprintable() and " " not in uri
    return bool(target.scheme and is_whole and is_ascii and not target.fragment)


def _page(world: World, asked: dict[str, str]) -> Response:
    fields = "".join(
        f'<input type="hidden" name="{name}" value="{escape(asked[name])}">'
        for name in _ASKED
        if name in asked
    )
    scopes = "".join(f"<li>{escape(scope)}</li>" for scope in read_scopes(asked["scope"]))
    return _html(
        200,
        f"<p>App {escape(asked['client_id'])} asks for:</p>"
        f"<ul>{scopes}</ul>"
        f'<form method="post" action="{PATH}">{fields}'
        f'<label>User <select name="user">{_users(world)}</select></label> '
        '<button name="decision" value="allow">Give access</button> '
        '<button name="decision" value="deny">Cancel</button></form>',
    )


def _users(world: World) -> str:
    """Return the choice of users, the first account first."""
    names = [escape(each["username"]) for each in world.table("users")]
    return "".join(f'<option value="{name}">{name}</option>' for name in names)


def _user(world: World, asked: dict[str, str]) -> str:
    """Return the id of the user who clicked: the first account, if none was chosen."""
    return str(find(world, asked["user"])["id"]) if "user" in asked else world.user_id


def _redirect(world: World, body: str) -> Response:
    asked = _asked(world, body)
    if asked.get("decision") == "allow":
        scopes = read_scopes(asked["scope"])
        parameters = {"code": issue_code(world, _user(world, asked), asked["redirect_uri"], scopes)}
    else:
        parameters = {"error": "access_denied"}
    if "state" in asked:
        parameters["state"] = asked["state"]
    joint = "&" if urlsplit(asked["redirect_uri"]).query else "?"
    return Response(302, (("Location", f"{asked['redirect_uri']}{joint}{urlencode(parameters)}"),))


def _html(status: int, content: str) -> Response:
    page = f"<!doctype html><html><head><title>pinkit.testing</title></head><body>{content}</body></html>"
    return Response(status, (("Content-Type", "text/html; charset=utf-8"),), page.encode())
