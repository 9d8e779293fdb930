"""The model `OauthAccessTokenResponseCode`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class OauthAccessTokenResponseCode(Model):
    """Answered by `oauth_token`."""

    access_token: str = req(str)
    expires_in: int = req(int)
    scope: str = req(str)
    token_type: str = req(str)
    refresh_token: str | None = opt(str)
    refresh_token_expires_at: int | None = opt(int)
    refresh_token_expires_in: int | None = opt(int)
    response_type: Literal["authorization_code"] | None = opt(Const("authorization_code"))
