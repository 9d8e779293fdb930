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
        BulkUpsertRequestUpdateLabelsItem,
        CampaignUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsProductGroupUpdateRequest,
        CatalogsRetailProductGroupUpdateRequest,
        KeywordUpdate,
        ProductGroupPromotionUpdateRequest,
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
    keywords: list[KeywordUpdate] | None = opt(["KeywordUpdate"])
    labels: list[BulkUpsertRequestUpdateLabelsItem] | None = opt(["BulkUpsertRequestUpdateLabelsItem"])
    product_groups: list[ProductGroupPromotionUpdateRequest] | None = opt(
        ["ProductGroupPromotionUpdateRequest"]
    )

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
            keywords: Sequence[KeywordUpdate | Mapping[str, Any]] | Unset = UNSET,
            labels: Sequence[BulkUpsertRequestUpdateLabelsItem | Mapping[str, Any]] | Unset = UNSET,
            product_groups: Sequence[ProductGroupPromotionUpdateRequest | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
