"""The model `BulkUpsertRequestUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        AdGroupUpdateRequest,
        AdUpdateRequest,
        CampaignUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsProductGroupUpdateRequest,
        CatalogsRetailProductGroupUpdateRequest,
        KeywordUpdateGenerated,
        LabelBulkUpdateRequest,
        ProductGroupPromotionUpdateRequest,
        ScheduleUpdateRequest,
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
            ad_groups: Sequence[AdGroupUpdateRequest | Mapping[str, Any]] | Unset = UNSET,
            ads: Sequence[AdUpdateRequest | Mapping[str, Any]] | Unset = UNSET,
            campaigns: Sequence[CampaignUpdateRequest | Mapping[str, Any]] | Unset = UNSET,
            catalog_product_groups: Sequence[
                CatalogsProductGroupUpdateRequest
                | Mapping[str, Any]
                | CatalogsRetailProductGroupUpdateRequest
                | CatalogsHotelProductGroupUpdateRequest
                | CatalogsCreativeAssetsProductGroupUpdateRequest
            ]
            | Unset = UNSET,
            keywords: Sequence[KeywordUpdateGenerated | Mapping[str, Any]] | Unset = UNSET,
            labels: Sequence[LabelBulkUpdateRequest | Mapping[str, Any]] | Unset = UNSET,
            product_groups: Sequence[ProductGroupPromotionUpdateRequest | Mapping[str, Any]] | Unset = UNSET,
            schedules: Sequence[ScheduleUpdateRequest | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
