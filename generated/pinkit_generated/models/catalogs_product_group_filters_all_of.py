"""The model `CatalogsProductGroupFiltersAllOf`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        AvailabilityFilter,
        BrandFilter,
        ConditionFilter,
        CurrencyFilter,
        CustomLabel0Filter,
        CustomLabel1Filter,
        CustomLabel2Filter,
        CustomLabel3Filter,
        CustomLabel4Filter,
        CustomNumber0Filter,
        CustomNumber1Filter,
        CustomNumber2Filter,
        CustomNumber3Filter,
        CustomNumber4Filter,
        GenderFilter,
        GoogleProductCategory0Filter,
        GoogleProductCategory1Filter,
        GoogleProductCategory2Filter,
        GoogleProductCategory3Filter,
        GoogleProductCategory4Filter,
        GoogleProductCategory5Filter,
        GoogleProductCategory6Filter,
        ItemGroupIdFilter,
        ItemIdFilter,
        MaxPriceFilter,
        MediaTypeFilter,
        MinPriceFilter,
        PinterestProductCategoriesFilter,
        ProductGroupReferenceFilter,
        ProductType0Filter,
        ProductType1Filter,
        ProductType2Filter,
        ProductType3Filter,
        ProductType4Filter,
        TitleKeywordsFilter,
    )


@model
class CatalogsProductGroupFiltersAllOf(Model):
    """Sent to `products_by_product_group_filter_list`. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    all_of: list[
        MinPriceFilter
        | MaxPriceFilter
        | CurrencyFilter
        | ItemIdFilter
        | AvailabilityFilter
        | BrandFilter
        | ConditionFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | ItemGroupIdFilter
        | GenderFilter
        | MediaTypeFilter
        | ProductType4Filter
        | ProductType3Filter
        | ProductType2Filter
        | ProductType1Filter
        | ProductType0Filter
        | GoogleProductCategory6Filter
        | GoogleProductCategory5Filter
        | GoogleProductCategory4Filter
        | GoogleProductCategory3Filter
        | GoogleProductCategory2Filter
        | GoogleProductCategory1Filter
        | GoogleProductCategory0Filter
        | CustomNumber0Filter
        | CustomNumber1Filter
        | CustomNumber2Filter
        | CustomNumber3Filter
        | CustomNumber4Filter
        | TitleKeywordsFilter
        | PinterestProductCategoriesFilter
        | ProductGroupReferenceFilter
    ] = req(
        [
            (
                "MinPriceFilter",
                "MaxPriceFilter",
                "CurrencyFilter",
                "ItemIdFilter",
                "AvailabilityFilter",
                "BrandFilter",
                "ConditionFilter",
                "CustomLabel0Filter",
                "CustomLabel1Filter",
                "CustomLabel2Filter",
                "CustomLabel3Filter",
                "CustomLabel4Filter",
                "ItemGroupIdFilter",
                "GenderFilter",
                "MediaTypeFilter",
                "ProductType4Filter",
                "ProductType3Filter",
                "ProductType2Filter",
                "ProductType1Filter",
                "ProductType0Filter",
                "GoogleProductCategory6Filter",
                "GoogleProductCategory5Filter",
                "GoogleProductCategory4Filter",
                "GoogleProductCategory3Filter",
                "GoogleProductCategory2Filter",
                "GoogleProductCategory1Filter",
                "GoogleProductCategory0Filter",
                "CustomNumber0Filter",
                "CustomNumber1Filter",
                "CustomNumber2Filter",
                "CustomNumber3Filter",
                "CustomNumber4Filter",
                "TitleKeywordsFilter",
                "PinterestProductCategoriesFilter",
                "ProductGroupReferenceFilter",
            )
        ]
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            all_of: Sequence[
                MinPriceFilter
                | Mapping[str, Any]
                | MaxPriceFilter
                | CurrencyFilter
                | ItemIdFilter
                | AvailabilityFilter
                | BrandFilter
                | ConditionFilter
                | CustomLabel0Filter
                | CustomLabel1Filter
                | CustomLabel2Filter
                | CustomLabel3Filter
                | CustomLabel4Filter
                | ItemGroupIdFilter
                | GenderFilter
                | MediaTypeFilter
                | ProductType4Filter
                | ProductType3Filter
                | ProductType2Filter
                | ProductType1Filter
                | ProductType0Filter
                | GoogleProductCategory6Filter
                | GoogleProductCategory5Filter
                | GoogleProductCategory4Filter
                | GoogleProductCategory3Filter
                | GoogleProductCategory2Filter
                | GoogleProductCategory1Filter
                | GoogleProductCategory0Filter
                | CustomNumber0Filter
                | CustomNumber1Filter
                | CustomNumber2Filter
                | CustomNumber3Filter
                | CustomNumber4Filter
                | TitleKeywordsFilter
                | PinterestProductCategoriesFilter
                | ProductGroupReferenceFilter
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
