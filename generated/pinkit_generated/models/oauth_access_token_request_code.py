"""The model `OauthAccessTokenRequestCode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class OauthAccessTokenRequestCode(Model):
    """Sent to `oauth_token`."""

    code: str = req(str)
    grant_type: Literal["authorization_code"] = req(Const("authorization_code"))
    redirect_uri: str = req(str)
    continuous_refresh: bool | None = opt(bool)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            grant_type: Literal["authorization_code"],
            redirect_uri: str,
            continuous_refresh: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
