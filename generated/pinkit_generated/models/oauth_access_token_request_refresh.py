"""The model `OauthAccessTokenRequestRefresh`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class OauthAccessTokenRequestRefresh(Model):
    """Sent to `oauth_token`."""

    grant_type: Literal["refresh_token"] = req(Const("refresh_token"))
    refresh_token: str = req(str)
    continuous_refresh: bool | None = opt(bool)
    scope: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grant_type: Literal["refresh_token"],
            refresh_token: str,
            continuous_refresh: bool | Unset = UNSET,
            scope: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
