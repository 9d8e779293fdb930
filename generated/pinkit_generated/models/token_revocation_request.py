"""The model `TokenRevocationRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TokenRevocationRequestTokenTypeHint


@model
class TokenRevocationRequest(Model):
    """Sent to `token_revoke`."""

    token: str = req(str)
    token_type_hint: TokenRevocationRequestTokenTypeHint | None = opt(
        Enum("TokenRevocationRequestTokenTypeHint")
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            token_type_hint: TokenRevocationRequestTokenTypeHint | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
