"""The model `OauthAccessTokenCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TokenGrantType


@model
class OauthAccessTokenCreate(Model):
    """Sent to `oauth_token`."""

    grant_type: TokenGrantType = req(Enum("TokenGrantType"))
    code: str | None = opt(str)
    continuous_refresh: str | None = opt(str)
    redirect_uri: str | None = opt(str)
    refresh_token: str | None = opt(str)
    scope: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grant_type: TokenGrantType,
            code: str | Unset = UNSET,
            continuous_refresh: str | Unset = UNSET,
            redirect_uri: str | Unset = UNSET,
            refresh_token: str | Unset = UNSET,
            scope: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
