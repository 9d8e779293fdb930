"""The model `OauthAccessToken`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TokenGrantType


@model
class OauthAccessToken(Model):
    """Returned by `oauth_token`."""

    access_token: str = req(str)
    """Read-only."""
    expires_in: int = req(int)
    """Read-only."""
    token_type: str = req(str)
    """Read-only; default bearer."""
    refresh_token: str | None = opt(str)
    refresh_token_expires_at: int | None = opt(int)
    """Read-only."""
    refresh_token_expires_in: int | None = opt(int)
    """Read-only."""
    response_type: TokenGrantType | str | None = opt(Enum("TokenGrantType"))
    """Read-only."""
    scope: str | None = opt(str)
