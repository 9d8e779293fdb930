"""The model `CatalogsCreativeAssetsBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsBatchItem,
        CatalogsCreativeAssetsBatchItemDict,
        CatalogsCreativeAssetsBatchRequestLanguage,
        Country,
    )


class CatalogsCreativeAssetsBatchRequestDict(TypedDict, total=False):
    catalog_type: Required[Literal["CREATIVE_ASSETS"]]
    country: Required[Country]
    items: Required[Sequence[CatalogsCreativeAssetsBatchItem | CatalogsCreativeAssetsBatchItemDict]]
    language: Required[CatalogsCreativeAssetsBatchRequestLanguage]
    catalog_id: str
