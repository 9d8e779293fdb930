"""The model `CatalogsProductGroupFiltersAllOf` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
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


class CatalogsProductGroupFiltersAllOfDict(TypedDict):
    all_of: Sequence[
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
    ]
