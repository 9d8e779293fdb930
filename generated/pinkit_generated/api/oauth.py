"""Operations of the tag `oauth`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._request import Phases, Request
from .._request import build as _build

if TYPE_CHECKING:
    from ..models import (
        ConversionAccessToken,
        OauthAccessToken,
        TokenGrantType,
        TokenTypeHint,
    )


def oauth_conversion_token(
    *,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[ConversionAccessToken]:
    """POST `/oauth/conversion_token`.

    Scopes: ads:write. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/oauth-conversion_token
    """
    return _build(
        "oauth/conversion_token",
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def oauth_token(
    *,
    grant_type: TokenGrantType,
    code: str | Unset = UNSET,
    continuous_refresh: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
    refresh_token: str | Unset = UNSET,
    scope: str | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[OauthAccessToken]:
    """POST `/oauth/token`.

    Scopes: basic. Quota: org_read. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/oauth-token

    Args:
        grant_type: one of authorization_code, client_credentials, refresh_token.
    """
    return _build(
        "oauth/token",
        body={
            "grant_type": grant_type,
            "code": code,
            "continuous_refresh": continuous_refresh,
            "redirect_uri": redirect_uri,
            "refresh_token": refresh_token,
            "scope": scope,
        },
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def token_revoke(
    *,
    token: str,
    token_type_hint: TokenTypeHint | Unset = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[None]:
    """POST `/oauth/token/revoke`.

    Scopes: basic. Quota: org_write. Sandbox: yes.
    https://developers.pinterest.com/docs/api/v5/token-revoke

    Args:
        token_type_hint: one of access_token, refresh_token.
    """
    return _build(
        "token/revoke",
        body={"token": token, "token_type_hint": token_type_hint},
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )
