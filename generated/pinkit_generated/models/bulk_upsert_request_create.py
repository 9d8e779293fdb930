"""The model `BulkUpsertRequestCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
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


@model
class BulkUpsertRequestCreate(Model):
    """Sent to `bulk_upsert_create`."""

    ad_groups: list[AdGroupCreateRequest] | None = opt(["AdGroupCreateRequest"])
    ads: list[AdCreateRequest] | None = opt(["AdCreateRequest"])
    campaigns: list[CampaignCreateRequest] | None = opt(["CampaignCreateRequest"])
    catalog_product_groups: (
        list[
            CatalogsProductGroupCreateRequest
            | CatalogsRetailProductGroupCreateRequest
            | CatalogsHotelProductGroupCreateRequest
            | CatalogsCreativeAssetsProductGroupCreateRequest
        ]
        | None
    ) = opt(
        [
            (
                "CatalogsProductGroupCreateRequest",
                "CatalogsRetailProductGroupCreateRequest",
                "CatalogsHotelProductGroupCreateRequest",
                "CatalogsCreativeAssetsProductGroupCreateRequest",
            )
        ]
    )
    keywords: list[KeywordsRequest] | None = opt(["KeywordsRequest"])
    labels: list[LabelBulkCreateRequest] | None = opt(["LabelBulkCreateRequest"])
    product_groups: list[ProductGroupPromotionCreateRequest] | None = opt(
        ["ProductGroupPromotionCreateRequest"]
    )
    schedules: list[ScheduleCreateRequest] | None = opt(["ScheduleCreateRequest"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_groups: Sequence[AdGroupCreateRequest | AdGroupCreateRequestDict] | Unset = UNSET,
            ads: Sequence[AdCreateRequest | AdCreateRequestDict] | Unset = UNSET,
            campaigns: Sequence[CampaignCreateRequest | CampaignCreateRequestDict] | Unset = UNSET,
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
            | Unset = UNSET,
            keywords: Sequence[KeywordsRequest | KeywordsRequestDict] | Unset = UNSET,
            labels: Sequence[LabelBulkCreateRequest | LabelBulkCreateRequestDict] | Unset = UNSET,
            product_groups: Sequence[
                ProductGroupPromotionCreateRequest | ProductGroupPromotionCreateRequestDict
            ]
            | Unset = UNSET,
            schedules: Sequence[ScheduleCreateRequest | ScheduleCreateRequestDict] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
