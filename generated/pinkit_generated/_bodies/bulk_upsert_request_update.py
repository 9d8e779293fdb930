"""The model `BulkUpsertRequestUpdate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdGroupUpdateRequest,
        AdGroupUpdateRequestDict,
        AdUpdateRequest,
        AdUpdateRequestDict,
        CampaignUpdateRequest,
        CampaignUpdateRequestDict,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequestDict,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequestDict,
        CatalogsProductGroupUpdateRequest,
        CatalogsProductGroupUpdateRequestDict,
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsRetailProductGroupUpdateRequestDict,
        KeywordUpdateGenerated,
        KeywordUpdateGeneratedDict,
        LabelBulkUpdateRequest,
        LabelBulkUpdateRequestDict,
        ProductGroupPromotionUpdateRequest,
        ProductGroupPromotionUpdateRequestDict,
        ScheduleUpdateRequest,
        ScheduleUpdateRequestDict,
    )


class BulkUpsertRequestUpdateDict(TypedDict, total=False):
    ad_groups: Sequence[AdGroupUpdateRequest | AdGroupUpdateRequestDict]
    ads: Sequence[AdUpdateRequest | AdUpdateRequestDict]
    campaigns: Sequence[CampaignUpdateRequest | CampaignUpdateRequestDict]
    catalog_product_groups: Sequence[
        CatalogsProductGroupUpdateRequest
        | CatalogsProductGroupUpdateRequestDict
        | CatalogsRetailProductGroupUpdateRequest
        | CatalogsRetailProductGroupUpdateRequestDict
        | CatalogsHotelProductGroupUpdateRequest
        | CatalogsHotelProductGroupUpdateRequestDict
        | CatalogsCreativeAssetsProductGroupUpdateRequest
        | CatalogsCreativeAssetsProductGroupUpdateRequestDict
    ]
    keywords: Sequence[KeywordUpdateGenerated | KeywordUpdateGeneratedDict]
    labels: Sequence[LabelBulkUpdateRequest | LabelBulkUpdateRequestDict]
    product_groups: Sequence[ProductGroupPromotionUpdateRequest | ProductGroupPromotionUpdateRequestDict]
    schedules: Sequence[ScheduleUpdateRequest | ScheduleUpdateRequestDict]
