"""The model `ProductGroupPromotion` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CollectionsHeaderType,
        CreativeType,
        EntityStatus,
        GridClickType,
        PreferredMediaType,
        ProductGroupPromotionCustomizableCTAType,
    )


class ProductGroupPromotionDict(TypedDict, total=False):
    ad_group_id: str
    bid_in_micro_currency: int
    catalog_product_group_id: str
    catalog_product_group_name: str
    collections_header_type: CollectionsHeaderType | None
    collections_hero_destination_url: str | None
    collections_hero_pin_id: str | None
    creative_type: CreativeType
    customizable_cta_type: ProductGroupPromotionCustomizableCTAType
    definition: str
    grid_click_type: GridClickType | None
    id: str
    included: bool
    is_generate_background: bool | None
    is_image_auto_resizing: bool | None
    is_mdl: bool
    parent_id: str
    preferred_media_type: PreferredMediaType | None
    relative_definition: str
    selected_image_tag: str | None
    selected_video_tag: str | None
    slideshow_collections_description: str | None
    slideshow_collections_title: str | None
    status: EntityStatus
    tracking_url: str
