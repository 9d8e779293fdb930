"""The model `CatalogsProductGroupFiltersRequestAnyOfItems0`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        AvailabilityFilter,
        AvailabilityFilterDict,
        BrandFilter,
        BrandFilterDict,
        ConditionFilter,
        ConditionFilterDict,
        CurrencyFilter,
        CurrencyFilterDict,
        CustomLabel0Filter,
        CustomLabel0FilterDict,
        CustomLabel1Filter,
        CustomLabel1FilterDict,
        CustomLabel2Filter,
        CustomLabel2FilterDict,
        CustomLabel3Filter,
        CustomLabel3FilterDict,
        CustomLabel4Filter,
        CustomLabel4FilterDict,
        CustomNumber0Filter,
        CustomNumber0FilterDict,
        CustomNumber1Filter,
        CustomNumber1FilterDict,
        CustomNumber2Filter,
        CustomNumber2FilterDict,
        CustomNumber3Filter,
        CustomNumber3FilterDict,
        CustomNumber4Filter,
        CustomNumber4FilterDict,
        GenderFilter,
        GenderFilterDict,
        GoogleProductCategory0Filter,
        GoogleProductCategory0FilterDict,
        GoogleProductCategory1Filter,
        GoogleProductCategory1FilterDict,
        GoogleProductCategory2Filter,
        GoogleProductCategory2FilterDict,
        GoogleProductCategory3Filter,
        GoogleProductCategory3FilterDict,
        GoogleProductCategory4Filter,
        GoogleProductCategory4FilterDict,
        GoogleProductCategory5Filter,
        GoogleProductCategory5FilterDict,
        GoogleProductCategory6Filter,
        GoogleProductCategory6FilterDict,
        ItemGroupIdFilter,
        ItemGroupIdFilterDict,
        ItemIdFilter,
        ItemIdFilterDict,
        MaxPriceFilter,
        MaxPriceFilterDict,
        MediaTypeFilter,
        MediaTypeFilterDict,
        MinPriceFilter,
        MinPriceFilterDict,
        PinterestProductCategoriesFilter,
        PinterestProductCategoriesFilterDict,
        ProductGroupReferenceFilter,
        ProductGroupReferenceFilterDict,
        ProductType0Filter,
        ProductType0FilterDict,
        ProductType1Filter,
        ProductType1FilterDict,
        ProductType2Filter,
        ProductType2FilterDict,
        ProductType3Filter,
        ProductType3FilterDict,
        ProductType4Filter,
        ProductType4FilterDict,
        TitleKeywordsFilter,
        TitleKeywordsFilterDict,
    )


@model
class CatalogsProductGroupFiltersRequestAnyOfItems0(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 1 more."""

    any_of: list[
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
            any_of: Sequence[
                MinPriceFilter
                | MinPriceFilterDict
                | MaxPriceFilter
                | MaxPriceFilterDict
                | CurrencyFilter
                | CurrencyFilterDict
                | ItemIdFilter
                | ItemIdFilterDict
                | AvailabilityFilter
                | AvailabilityFilterDict
                | BrandFilter
                | BrandFilterDict
                | ConditionFilter
                | ConditionFilterDict
                | CustomLabel0Filter
                | CustomLabel0FilterDict
                | CustomLabel1Filter
                | CustomLabel1FilterDict
                | CustomLabel2Filter
                | CustomLabel2FilterDict
                | CustomLabel3Filter
                | CustomLabel3FilterDict
                | CustomLabel4Filter
                | CustomLabel4FilterDict
                | ItemGroupIdFilter
                | ItemGroupIdFilterDict
                | GenderFilter
                | GenderFilterDict
                | MediaTypeFilter
                | MediaTypeFilterDict
                | ProductType4Filter
                | ProductType4FilterDict
                | ProductType3Filter
                | ProductType3FilterDict
                | ProductType2Filter
                | ProductType2FilterDict
                | ProductType1Filter
                | ProductType1FilterDict
                | ProductType0Filter
                | ProductType0FilterDict
                | GoogleProductCategory6Filter
                | GoogleProductCategory6FilterDict
                | GoogleProductCategory5Filter
                | GoogleProductCategory5FilterDict
                | GoogleProductCategory4Filter
                | GoogleProductCategory4FilterDict
                | GoogleProductCategory3Filter
                | GoogleProductCategory3FilterDict
                | GoogleProductCategory2Filter
                | GoogleProductCategory2FilterDict
                | GoogleProductCategory1Filter
                | GoogleProductCategory1FilterDict
                | GoogleProductCategory0Filter
                | GoogleProductCategory0FilterDict
                | CustomNumber0Filter
                | CustomNumber0FilterDict
                | CustomNumber1Filter
                | CustomNumber1FilterDict
                | CustomNumber2Filter
                | CustomNumber2FilterDict
                | CustomNumber3Filter
                | CustomNumber3FilterDict
                | CustomNumber4Filter
                | CustomNumber4FilterDict
                | TitleKeywordsFilter
                | TitleKeywordsFilterDict
                | PinterestProductCategoriesFilter
                | PinterestProductCategoriesFilterDict
                | ProductGroupReferenceFilter
                | ProductGroupReferenceFilterDict
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
