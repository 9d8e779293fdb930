"""The model `OauthAccessTokenResponseIntegrationRefresh`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class OauthAccessTokenResponseIntegrationRefresh(Model):
    """Answered by `oauth_token`."""

    access_token: str = req(str)
    expires_in: int = req(int)
    refresh_token: str = req(str)
    refresh_token_expires_in: int = req(int)
    scope: str = req(str)
    token_type: str = req(str)
    response_type: Literal["integration_refresh"] | None = opt(Const("integration_refresh"))
