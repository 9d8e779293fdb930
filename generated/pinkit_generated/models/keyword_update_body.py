"""The model `KeywordUpdateBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import KeywordUpdate


@model
class KeywordUpdateBody(Model):
    """Sent to `keywords_update`."""

    keywords: list[KeywordUpdate] = req(["KeywordUpdate"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            keywords: Sequence[KeywordUpdate | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
