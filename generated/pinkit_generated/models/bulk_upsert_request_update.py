"""The model `BulkUpsertRequestUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
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


@model
class BulkUpsertRequestUpdate(Model):
    """Sent to `bulk_upsert_create`."""

    ad_groups: list[AdGroupUpdateRequest] | None = opt(["AdGroupUpdateRequest"])
    ads: list[AdUpdateRequest] | None = opt(["AdUpdateRequest"])
    campaigns: list[CampaignUpdateRequest] | None = opt(["CampaignUpdateRequest"])
    catalog_product_groups: (
        list[
            CatalogsProductGroupUpdateRequest
            | CatalogsRetailProductGroupUpdateRequest
            | CatalogsHotelProductGroupUpdateRequest
            | CatalogsCreativeAssetsProductGroupUpdateRequest
        ]
        | None
    ) = opt(
        [
            (
                "CatalogsProductGroupUpdateRequest",
                "CatalogsRetailProductGroupUpdateRequest",
                "CatalogsHotelProductGroupUpdateRequest",
                "CatalogsCreativeAssetsProductGroupUpdateRequest",
            )
        ]
    )
    keywords: list[KeywordUpdateGenerated] | None = opt(["KeywordUpdateGenerated"])
    labels: list[LabelBulkUpdateRequest] | None = opt(["LabelBulkUpdateRequest"])
    product_groups: list[ProductGroupPromotionUpdateRequest] | None = opt(
        ["ProductGroupPromotionUpdateRequest"]
    )
    schedules: list[ScheduleUpdateRequest] | None = opt(["ScheduleUpdateRequest"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_groups: Sequence[AdGroupUpdateRequest | AdGroupUpdateRequestDict] | Unset = UNSET,
            ads: Sequence[AdUpdateRequest | AdUpdateRequestDict] | Unset = UNSET,
            campaigns: Sequence[CampaignUpdateRequest | CampaignUpdateRequestDict] | Unset = UNSET,
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
            | Unset = UNSET,
            keywords: Sequence[KeywordUpdateGenerated | KeywordUpdateGeneratedDict] | Unset = UNSET,
            labels: Sequence[LabelBulkUpdateRequest | LabelBulkUpdateRequestDict] | Unset = UNSET,
            product_groups: Sequence[
                ProductGroupPromotionUpdateRequest | ProductGroupPromotionUpdateRequestDict
            ]
            | Unset = UNSET,
            schedules: Sequence[ScheduleUpdateRequest | ScheduleUpdateRequestDict] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
