"""The model `TokenRevocationRequestCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import TokenTypeHint


class TokenRevocationRequestCreateDict(TypedDict, total=False):
    token: Required[str]
    token_type_hint: TokenTypeHint
