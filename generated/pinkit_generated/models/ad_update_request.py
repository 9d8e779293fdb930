"""The model `AdUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CreativeType,
        CustomizableCTAType,
        DisclosureType,
        EntityStatus,
        GridClickType,
        QuizPinData,
        QuizPinDataDict,
        TrackingUrls,
        TrackingUrlsDict,
    )


@model
class AdUpdateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    id: str = req(str)
    """Digits."""
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
    is_carting: bool | None = opt(bool)
    is_pin_deleted: bool | None = opt(bool)
    is_removable: bool | None = opt(bool)
    lead_form_id: str | None = opt((str, None))
    name: str | None = opt((str, None))
    pin_id: str | None = opt((str, None))
    """Digits."""
    quiz_pin_data: QuizPinData | None = opt(("QuizPinData", None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    view_tracking_url: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            ad_group_id: str | Unset = UNSET,
            android_deep_link: str | None | Unset = UNSET,
            carousel_android_deep_links: Sequence[str] | None | Unset = UNSET,
            carousel_destination_urls: Sequence[str] | None | Unset = UNSET,
            carousel_ios_deep_links: Sequence[str] | None | Unset = UNSET,
            click_tracking_url: str | None | Unset = UNSET,
            creative_type: CreativeType | Unset = UNSET,
            customizable_cta_type: CustomizableCTAType | None | Unset = UNSET,
            destination_url: str | None | Unset = UNSET,
            disclosure_type: DisclosureType | None | Unset = UNSET,
            disclosure_url: str | None | Unset = UNSET,
            grid_click_type: GridClickType | None | Unset = UNSET,
            ios_deep_link: str | None | Unset = UNSET,
            is_carting: bool | Unset = UNSET,
            is_pin_deleted: bool | Unset = UNSET,
            is_removable: bool | Unset = UNSET,
            lead_form_id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            pin_id: str | None | Unset = UNSET,
            quiz_pin_data: QuizPinData | QuizPinDataDict | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
            view_tracking_url: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
