"""The model `CatalogsRetailProductGroupCreateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsLocale,
        CatalogsProductGroupFiltersRequest,
        CatalogsProductGroupFiltersRequestDict,
        Country,
    )


class CatalogsRetailProductGroupCreateRequestDict(TypedDict, total=False):
    catalog_id: Required[str]
    catalog_type: Required[Literal["RETAIL"]]
    filters: Required[CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict]
    name: Required[str]
    country: Country
    description: str | None
    locale: CatalogsLocale
