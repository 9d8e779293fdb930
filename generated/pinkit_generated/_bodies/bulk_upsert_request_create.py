"""The model `BulkUpsertRequestCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdCreateRequest,
        AdCreateRequestDict,
        AdGroupCreateRequest,
        AdGroupCreateRequestDict,
        CampaignCreateRequest,
        CampaignCreateRequestDict,
        CatalogsCreativeAssetsProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequestDict,
        CatalogsHotelProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequestDict,
        CatalogsProductGroupCreateRequest,
        CatalogsProductGroupCreateRequestDict,
        CatalogsRetailProductGroupCreateRequest,
        CatalogsRetailProductGroupCreateRequestDict,
        KeywordsRequest,
        KeywordsRequestDict,
        LabelBulkCreateRequest,
        LabelBulkCreateRequestDict,
        ProductGroupPromotionCreateRequest,
        ProductGroupPromotionCreateRequestDict,
        ScheduleCreateRequest,
        ScheduleCreateRequestDict,
    )


class BulkUpsertRequestCreateDict(TypedDict, total=False):
    ad_groups: Sequence[AdGroupCreateRequest | AdGroupCreateRequestDict]
    ads: Sequence[AdCreateRequest | AdCreateRequestDict]
    campaigns: Sequence[CampaignCreateRequest | CampaignCreateRequestDict]
    catalog_product_groups: Sequence[
        CatalogsProductGroupCreateRequest
        | CatalogsProductGroupCreateRequestDict
        | CatalogsRetailProductGroupCreateRequest
        | CatalogsRetailProductGroupCreateRequestDict
        | CatalogsHotelProductGroupCreateRequest
        | CatalogsHotelProductGroupCreateRequestDict
        | CatalogsCreativeAssetsProductGroupCreateRequest
        | CatalogsCreativeAssetsProductGroupCreateRequestDict
    ]
    keywords: Sequence[KeywordsRequest | KeywordsRequestDict]
    labels: Sequence[LabelBulkCreateRequest | LabelBulkCreateRequestDict]
    product_groups: Sequence[ProductGroupPromotionCreateRequest | ProductGroupPromotionCreateRequestDict]
    schedules: Sequence[ScheduleCreateRequest | ScheduleCreateRequestDict]
