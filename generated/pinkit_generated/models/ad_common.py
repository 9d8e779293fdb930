"""The model `AdCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        CreativeType,
        CustomizableCTAType,
        DisclosureType,
        EntityStatus,
        GridClickType,
        QuizPinData,
        TrackingUrls,
    )


@model
class AdCommon(Model):
    """Used by no operation."""

    ad_group_id: str | None = opt(str)
    android_deep_link: str | None = opt((str, None))
    carousel_android_deep_links: list[str] | None = opt(([str], None))
    carousel_destination_urls: list[str] | None = opt(([str], None))
    carousel_ios_deep_links: list[str] | None = opt(([str], None))
    click_tracking_url: str | None = opt((str, None))
    creative_type: CreativeType | None = opt(Enum("CreativeType"))
    customizable_cta_type: CustomizableCTAType | None = opt((Enum("CustomizableCTAType"), None))
    destination_url: str | None = opt((str, None))
    disclosure_type: DisclosureType | None = opt((Enum("DisclosureType"), None))
    disclosure_url: str | None = opt((str, None))
    grid_click_type: GridClickType | None = opt((Enum("GridClickType"), None))
    ios_deep_link: str | None = opt((str, None))
    is_pin_deleted: bool | None = opt(bool)
    is_removable: bool | None = opt(bool)
    lead_form_id: str | None = opt((str, None))
    name: str | None = opt((str, None))
    quiz_pin_data: QuizPinData | None = opt(("QuizPinData", None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    view_tracking_url: str | None = opt((str, None))
