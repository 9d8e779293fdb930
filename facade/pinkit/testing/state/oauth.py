"""OAuth: codes, access tokens, rotating refresh tokens, an app's own tokens, revocation."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pinkit.testing.document import document
from pinkit.testing.messages import ApiError, Json, Object, beyond
from pinkit.testing.tokens import ACCESS_SECONDS, Kind
from pinkit.testing.world import Call, Handler, World

_REFRESH_SECONDS = 5184000
_CODE_SECONDS = 600.0


def read_scopes(text: str) -> list[str]:
    """Split scopes at commas or spaces.

    Raises:
        ApiError: 400 for an unknown scope.
    """
    scopes = text.replace(",", " ").split()
    if unknown := set(scopes) - set(document().scopes):
        raise beyond(f"scope: there is no {', '.join(sorted(unknown))[:200]}")
    if not scopes:
        raise beyond("scope: is empty")
    return scopes


def issue_code(world: World, user: str, redirect_uri: str, scopes: Iterable[str]) -> str:
    """Issue a code that can be exchanged for tokens once."""
    codes = world.table("codes")
    code = world.secret(f"code {len(codes)}")
    record: Object = {
        "user": user,
        "redirect_uri": redirect_uri,
        "scopes": list(scopes),
        "expires": world.clock() + _CODE_SECONDS,
        "used": False,
    }
    codes.put(code, record)
    return code


def issue_refresh_token(world: World, access_token: str) -> str:
    """Issue a refresh token of the first account with all scopes."""
    return _new_refresh_token(world, world.user_id, list(document().scopes), access_token)


def _new_refresh_token(world: World, user: str, scopes: list[str], access_token: str) -> str:
    tokens = world.table("refresh_tokens")
    token = f"pinr_{world.secret(f'refresh {len(tokens)}')}"
    record: Object = {
        "user": user,
        "scopes": scopes,
        "expires": world.clock() + _REFRESH_SECONDS,
        "used": False,
        "access_token": access_token,
    }
    tokens.put(token, record)
    return token


def _token(call: Call) -> Object:
    return _GRANTS[call.body["grant_type"]](call, call.body)


def _by_code(call: Call, body: Object) -> Object:
    _need(body, "code", "redirect_uri")
    record = call.table("codes").get(body["code"])
    if record is None or record["used"] or record["expires"] <= call.now:
        raise _bad_grant("the code is unknown, used or expired")
    if record["redirect_uri"] != body["redirect_uri"]:
        raise _bad_grant("the redirect_uri is not the one that the code was made for")
    call.table("codes").put(body["code"], {**record, "used": True})
    scopes = record["scopes"]
    access = _access(call, scopes, "user", record["user"])
    return {"response_type": "authorization_code", **access, **_refresh(call, record["user"], scopes, access)}


def _by_refresh_token(call: Call, body: Object) -> Object:
    """Refresh a token; every refresh returns a new refresh token."""
    _need(body, "refresh_token")
    record = call.table("refresh_tokens").get(body["refresh_token"])
    if record is None or record["used"] or record["expires"] <= call.now:
        raise _bad_grant("the refresh token is unknown, used or expired")
    scopes = read_scopes(body["scope"]) if "scope" in body else record["scopes"]
    if not set(scopes) <= set(record["scopes"]):
        raise _bad_grant("it asks for more scopes than were granted")
    if call.world.settings.refresh_tokens_rotate:
        call.table("refresh_tokens").put(body["refresh_token"], {**record, "used": True})
    access = _access(call, scopes, "user", record["user"])
    return {"response_type": "refresh_token", **access, **_refresh(call, record["user"], scopes, access)}


def _by_credentials(call: Call, body: Object) -> Object:
    access = _access(call, read_scopes(body.get("scope", "")), "client", call.world.user_id)
    return {"response_type": "client_credentials", **access}


_GRANTS: dict[str, Callable[[Call, Object], Object]] = {
    "authorization_code": _by_code,
    "refresh_token": _by_refresh_token,
    "client_credentials": _by_credentials,
}


def _need(body: Object, *names: str) -> None:
    """Reject a grant without its fields; since 5.28.0 the OpenAPI document has one schema for all grants."""
    for name in names:
        if name not in body:
            raise beyond(f"body.{name}: is missing; the grant {body['grant_type']} needs it")


def _access(call: Call, scopes: list[str], kind: Kind, user: str) -> Object:
    token = call.world.tokens.issue(scopes, kind=kind, user=user, app=call.identity.app)
    return {
        "access_token": token,
        "token_type": "bearer",
        "expires_in": ACCESS_SECONDS,
        "scope": " ".join(scopes),
    }


def _refresh(call: Call, user: str, scopes: list[str], access: Object) -> Object:
    return {
        "refresh_token": _new_refresh_token(call.world, user, scopes, access["access_token"]),
        "refresh_token_expires_in": _REFRESH_SECONDS,
        "refresh_token_expires_at": int(call.now + _REFRESH_SECONDS),
    }


def _revoke(call: Call) -> Json:
    """Revoke a token, and the access token of a refresh token. An unknown token is no error (RFC 7009)."""
    token = call.body["token"]
    call.world.tokens.revoke(token)
    if record := call.table("refresh_tokens").get(token):
        call.world.tokens.revoke(record["access_token"])
        call.table("refresh_tokens").put(token, {**record, "used": True})
    return None


def _conversion_token(call: Call) -> Object:
    token = call.world.tokens.issue([], kind="conversion", user=call.identity.user, app=call.identity.app)
    return {"access_token": token, "token_type": "conversion"}


def _bad_grant(why: str) -> ApiError:
    return ApiError(401, 283, f"The grant is not valid: {why}.")


HANDLERS: dict[str, Handler] = {
    "oauth/token": _token,
    "token/revoke": _revoke,
    "oauth/conversion_token": _conversion_token,
}
