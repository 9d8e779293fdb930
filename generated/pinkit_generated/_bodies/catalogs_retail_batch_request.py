"""The model `CatalogsRetailBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsRetailBatchRequestItemsItems,
        CatalogsRetailBatchRequestItemsItemsDict,
        CatalogsRetailBatchRequestLanguage,
        Country,
    )


class CatalogsRetailBatchRequestDict(TypedDict, total=False):
    catalog_type: Required[Literal["RETAIL"]]
    country: Required[Country]
    items: Required[Sequence[CatalogsRetailBatchRequestItemsItems | CatalogsRetailBatchRequestItemsItemsDict]]
    language: Required[CatalogsRetailBatchRequestLanguage]
    catalog_id: str
