"""The model `OauthAccessTokenResponseClientCredentials`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class OauthAccessTokenResponseClientCredentials(Model):
    """Answered by `oauth_token`."""

    access_token: str = req(str)
    expires_in: int = req(int)
    scope: str = req(str)
    token_type: str = req(str)
    response_type: Literal["client_credentials"] | None = opt(Const("client_credentials"))
