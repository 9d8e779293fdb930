"""The model `OauthAccessTokenRequestClientCredentials`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req


@model
class OauthAccessTokenRequestClientCredentials(Model):
    """Sent to `oauth_token`."""

    grant_type: Literal["client_credentials"] = req(Const("client_credentials"))
    scope: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grant_type: Literal["client_credentials"],
            scope: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
