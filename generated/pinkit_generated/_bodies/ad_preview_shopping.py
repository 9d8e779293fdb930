"""The model `AdPreviewShopping` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AdShoppingPreviewCreativeType, BasePreferredMediaType, CustomizableCTAType


class AdPreviewShoppingDict(TypedDict, total=False):
    catalog_product_group_id: Required[str]
    creative_type: Required[AdShoppingPreviewCreativeType]
    customizable_cta_type: CustomizableCTAType | None
    hero_image_title: str
    hero_image_url: str
    hero_pin_id: str
    image_tag: str
    item_id: str
    preferred_media_type: BasePreferredMediaType
    show_promotion: bool
    video_tag: str
