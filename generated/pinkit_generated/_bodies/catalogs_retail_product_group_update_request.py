"""The model `CatalogsRetailProductGroupUpdateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsLocale,
        CatalogsProductGroupFiltersRequest,
        CatalogsProductGroupFiltersRequestDict,
        Country,
    )


class CatalogsRetailProductGroupUpdateRequestDict(TypedDict, total=False):
    catalog_type: Literal["RETAIL"]
    country: Country
    description: str | None
    filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict
    locale: CatalogsLocale
    name: str
