"""The model `TokenRevocationRequestCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TokenTypeHint


@model
class TokenRevocationRequestCreate(Model):
    """Sent to `token_revoke`."""

    token: str = req(str)
    token_type_hint: TokenTypeHint | None = opt(Enum("TokenTypeHint"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            token_type_hint: TokenTypeHint | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
