"""The model `ProductGroupPromotion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        CreativeType,
        EntityStatus,
        GridClickType,
        ProductGroupPromotionCollectionsHeaderType,
        ProductGroupPromotionCustomizableCtaType,
        ProductGroupPromotionPreferredMediaType,
    )


@model
class ProductGroupPromotion(Model):
    """Sent to `bulk_upsert_create`, `product_group_promotions_create`, `product_group_promotions_update`.
    Answered by `product_group_promotions_create`, `product_group_promotions_get`,
    `product_group_promotions_list` and 1 more."""

    ad_group_id: str | None = opt(str)
    bid_in_micro_currency: int | None = opt((int, None))
    catalog_product_group_id: str | None = opt((str, None))
    catalog_product_group_name: str | None = opt((str, None))
    collections_header_type: ProductGroupPromotionCollectionsHeaderType | str | None = opt(
        (Enum("ProductGroupPromotionCollectionsHeaderType"), None)
    )
    collections_hero_destination_url: str | None = opt((str, None))
    collections_hero_pin_id: str | None = opt((str, None))
    creative_type: CreativeType | str | None = opt(Enum("CreativeType"))
    customizable_cta_type: ProductGroupPromotionCustomizableCtaType | str | None = opt(
        (Enum("ProductGroupPromotionCustomizableCtaType"), None)
    )
    definition: str | None = opt((str, None))
    grid_click_type: GridClickType | str | None = opt((Enum("GridClickType"), None))
    id: str | None = opt(str)
    included: bool | None = opt((bool, None))
    is_generate_background: bool | None = opt((bool, None))
    is_mdl: bool | None = opt((bool, None))
    parent_id: str | None = opt((str, None))
    preferred_media_type: ProductGroupPromotionPreferredMediaType | str | None = opt(
        (Enum("ProductGroupPromotionPreferredMediaType"), None)
    )
    relative_definition: str | None = opt((str, None))
    selected_image_tag: str | None = opt((str, None))
    selected_video_tag: str | None = opt((str, None))
    slideshow_collections_description: str | None = opt((str, None))
    slideshow_collections_title: str | None = opt((str, None))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    tracking_url: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_group_id: str | Unset = UNSET,
            bid_in_micro_currency: int | None | Unset = UNSET,
            catalog_product_group_id: str | None | Unset = UNSET,
            catalog_product_group_name: str | None | Unset = UNSET,
            collections_header_type: ProductGroupPromotionCollectionsHeaderType | None | Unset = UNSET,
            collections_hero_destination_url: str | None | Unset = UNSET,
            collections_hero_pin_id: str | None | Unset = UNSET,
            creative_type: CreativeType | Unset = UNSET,
            customizable_cta_type: ProductGroupPromotionCustomizableCtaType | None | Unset = UNSET,
            definition: str | None | Unset = UNSET,
            grid_click_type: GridClickType | None | Unset = UNSET,
            id: str | Unset = UNSET,
            included: bool | None | Unset = UNSET,
            is_generate_background: bool | None | Unset = UNSET,
            is_mdl: bool | None | Unset = UNSET,
            parent_id: str | None | Unset = UNSET,
            preferred_media_type: ProductGroupPromotionPreferredMediaType | None | Unset = UNSET,
            relative_definition: str | None | Unset = UNSET,
            selected_image_tag: str | None | Unset = UNSET,
            selected_video_tag: str | None | Unset = UNSET,
            slideshow_collections_description: str | None | Unset = UNSET,
            slideshow_collections_title: str | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            tracking_url: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
