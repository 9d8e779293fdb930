"""The model `AdCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AdCollectionsHeaderType,
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
class AdCreate(Model):
    """Sent to `ads_create`."""

    ad_group_id: str = req(str)
    creative_type: CreativeType = req(Enum("CreativeType"))
    pin_id: str = req(str)
    """Digits."""
    android_deep_link: str | None = opt((str, None))
    carousel_android_deep_links: list[str] | None = opt(([str], None))
    carousel_destination_urls: list[str] | None = opt(([str], None))
    carousel_ios_deep_links: list[str] | None = opt(([str], None))
    click_tracking_url: str | None = opt((str, None))
    collection_items_destination_url_template: str | None = opt((str, None))
    collections_header_type: AdCollectionsHeaderType | None = opt((Enum("AdCollectionsHeaderType"), None))
    customizable_cta_type: CustomizableCTAType | None = opt((Enum("CustomizableCTAType"), None))
    destination_url: str | None = opt((str, None))
    disclosure_type: DisclosureType | None = opt((Enum("DisclosureType"), None))
    disclosure_url: str | None = opt((str, None))
    grid_click_type: GridClickType | None = opt((Enum("GridClickType"), None))
    ios_deep_link: str | None = opt((str, None))
    is_carting: bool | None = opt(bool)
    is_collage_accepted_terms: bool | None = opt(bool)
    is_collage_single_destination: bool | None = opt(bool)
    is_pin_deleted: bool | None = opt(bool)
    is_removable: bool | None = opt(bool)
    lead_form_id: str | None = opt((str, None))
    name: str | None = opt((str, None))
    quiz_pin_data: QuizPinData | None = opt(("QuizPinData", None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    view_tracking_url: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_group_id: str,
            creative_type: CreativeType,
            pin_id: str,
            android_deep_link: str | None | Unset = UNSET,
            carousel_android_deep_links: Sequence[str] | None | Unset = UNSET,
            carousel_destination_urls: Sequence[str] | None | Unset = UNSET,
            carousel_ios_deep_links: Sequence[str] | None | Unset = UNSET,
            click_tracking_url: str | None | Unset = UNSET,
            collection_items_destination_url_template: str | None | Unset = UNSET,
            collections_header_type: AdCollectionsHeaderType | None | Unset = UNSET,
            customizable_cta_type: CustomizableCTAType | None | Unset = UNSET,
            destination_url: str | None | Unset = UNSET,
            disclosure_type: DisclosureType | None | Unset = UNSET,
            disclosure_url: str | None | Unset = UNSET,
            grid_click_type: GridClickType | None | Unset = UNSET,
            ios_deep_link: str | None | Unset = UNSET,
            is_carting: bool | Unset = UNSET,
            is_collage_accepted_terms: bool | Unset = UNSET,
            is_collage_single_destination: bool | Unset = UNSET,
            is_pin_deleted: bool | Unset = UNSET,
            is_removable: bool | Unset = UNSET,
            lead_form_id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            quiz_pin_data: QuizPinData | QuizPinDataDict | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            tracking_urls: TrackingUrls | TrackingUrlsDict | None | Unset = UNSET,
            view_tracking_url: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
