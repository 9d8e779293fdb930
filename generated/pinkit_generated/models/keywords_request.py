"""The model `KeywordsRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import KeywordsCommon, KeywordsCommonDict


@model
class KeywordsRequest(Model):
    """Sent to `bulk_upsert_create`."""

    keywords: list[KeywordsCommon] = req(["KeywordsCommon"])
    parent_id: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            keywords: Sequence[KeywordsCommon | KeywordsCommonDict],
            parent_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
