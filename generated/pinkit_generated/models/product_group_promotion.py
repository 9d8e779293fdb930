"""The model `ProductGroupPromotion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        CollectionsHeaderType,
        CreativeType,
        EntityStatus,
        GridClickType,
        PreferredMediaType,
        ProductGroupPromotionCustomizableCTAType,
    )


@model
class ProductGroupPromotion(Model):
    """Sent to `bulk_upsert_create`, `product_group_promotions_create`, `product_group_promotions_update`.
    Returned by `product_group_promotions_create`, `product_group_promotions_get`,
    `product_group_promotions_list` and 1 more."""

    ad_group_id: str | None = opt(str)
    bid_in_micro_currency: int | None = opt(int)
    catalog_product_group_id: str | None = opt(str)
    """Digits."""
    catalog_product_group_name: str | None = opt(str)
    collections_header_type: CollectionsHeaderType | str | None = opt((Enum("CollectionsHeaderType"), None))
    collections_hero_destination_url: str | None = opt((str, None))
    collections_hero_pin_id: str | None = opt((str, None))
    """Digits."""
    creative_type: CreativeType | str | None = opt(Enum("CreativeType"))
    customizable_cta_type: ProductGroupPromotionCustomizableCTAType | str | None = opt(
        Enum("ProductGroupPromotionCustomizableCTAType")
    )
    definition: str | None = opt(str)
    grid_click_type: GridClickType | str | None = opt((Enum("GridClickType"), None))
    id: str | None = opt(str)
    """Digits."""
    included: bool | None = opt(bool)
    is_generate_background: bool | None = opt((bool, None))
    is_image_auto_resizing: bool | None = opt((bool, None))
    is_mdl: bool | None = opt(bool)
    parent_id: str | None = opt(str)
    """Digits."""
    preferred_media_type: PreferredMediaType | str | None = opt((Enum("PreferredMediaType"), None))
    relative_definition: str | None = opt(str)
    selected_image_tag: str | None = opt((str, None))
    selected_video_tag: str | None = opt((str, None))
    slideshow_collections_description: str | None = opt((str, None))
    slideshow_collections_title: str | None = opt((str, None))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    tracking_url: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_group_id: str | Unset = UNSET,
            bid_in_micro_currency: int | Unset = UNSET,
            catalog_product_group_id: str | Unset = UNSET,
            catalog_product_group_name: str | Unset = UNSET,
            collections_header_type: CollectionsHeaderType | None | Unset = UNSET,
            collections_hero_destination_url: str | None | Unset = UNSET,
            collections_hero_pin_id: str | None | Unset = UNSET,
            creative_type: CreativeType | Unset = UNSET,
            customizable_cta_type: ProductGroupPromotionCustomizableCTAType | Unset = UNSET,
            definition: str | Unset = UNSET,
            grid_click_type: GridClickType | None | Unset = UNSET,
            id: str | Unset = UNSET,
            included: bool | Unset = UNSET,
            is_generate_background: bool | None | Unset = UNSET,
            is_image_auto_resizing: bool | None | Unset = UNSET,
            is_mdl: bool | Unset = UNSET,
            parent_id: str | Unset = UNSET,
            preferred_media_type: PreferredMediaType | None | Unset = UNSET,
            relative_definition: str | Unset = UNSET,
            selected_image_tag: str | None | Unset = UNSET,
            selected_video_tag: str | None | Unset = UNSET,
            slideshow_collections_description: str | None | Unset = UNSET,
            slideshow_collections_title: str | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            tracking_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
