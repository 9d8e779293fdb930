"""The model `CatalogsHotelBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsHotelBatchItem,
        CatalogsHotelBatchItemDict,
        CatalogsHotelBatchRequestLanguage,
        Country,
    )


class CatalogsHotelBatchRequestDict(TypedDict, total=False):
    catalog_type: Required[Literal["HOTEL"]]
    country: Required[Country]
    items: Required[Sequence[CatalogsHotelBatchItem | CatalogsHotelBatchItemDict]]
    language: Required[CatalogsHotelBatchRequestLanguage]
    catalog_id: str
