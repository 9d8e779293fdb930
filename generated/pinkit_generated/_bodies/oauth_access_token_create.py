"""The model `OauthAccessTokenCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import TokenGrantType


class OauthAccessTokenCreateDict(TypedDict, total=False):
    grant_type: Required[TokenGrantType]
    code: str
    continuous_refresh: str
    redirect_uri: str
    refresh_token: str
    scope: str
