"""The model `AdPreviewShopping`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdShoppingPreviewCreativeType, BasePreferredMediaType, CustomizableCTAType


@model
class AdPreviewShopping(Model):
    """Sent to `ad_previews_create`."""

    catalog_product_group_id: str = req(str)
    """Digits."""
    creative_type: AdShoppingPreviewCreativeType = req(Enum("AdShoppingPreviewCreativeType"))
    customizable_cta_type: CustomizableCTAType | None = opt((Enum("CustomizableCTAType"), None))
    hero_image_title: str | None = opt(str)
    hero_image_url: str | None = opt(str)
    hero_pin_id: str | None = opt(str)
    """Digits."""
    image_tag: str | None = opt(str)
    item_id: str | None = opt(str)
    preferred_media_type: BasePreferredMediaType | None = opt(Enum("BasePreferredMediaType"))
    show_promotion: bool | None = opt(bool)
    video_tag: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_product_group_id: str,
            creative_type: AdShoppingPreviewCreativeType,
            customizable_cta_type: CustomizableCTAType | None | Unset = UNSET,
            hero_image_title: str | Unset = UNSET,
            hero_image_url: str | Unset = UNSET,
            hero_pin_id: str | Unset = UNSET,
            image_tag: str | Unset = UNSET,
            item_id: str | Unset = UNSET,
            preferred_media_type: BasePreferredMediaType | Unset = UNSET,
            show_promotion: bool | Unset = UNSET,
            video_tag: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
