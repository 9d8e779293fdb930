"""The model `CatalogsCreativeAssetsBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CatalogsCreativeAssetsBatchItem,
        CatalogsCreativeAssetsBatchItemDict,
        CatalogsCreativeAssetsBatchRequestLanguage,
        Country,
    )


@model
class CatalogsCreativeAssetsBatchRequest(Model):
    """Sent to `items_batch_post`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    country: Country = req(Enum("Country"))
    items: list[CatalogsCreativeAssetsBatchItem] = req(["CatalogsCreativeAssetsBatchItem"])
    language: CatalogsCreativeAssetsBatchRequestLanguage = req(
        Enum("CatalogsCreativeAssetsBatchRequestLanguage")
    )
    catalog_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["CREATIVE_ASSETS"],
            country: Country,
            items: Sequence[CatalogsCreativeAssetsBatchItem | CatalogsCreativeAssetsBatchItemDict],
            language: CatalogsCreativeAssetsBatchRequestLanguage,
            catalog_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
