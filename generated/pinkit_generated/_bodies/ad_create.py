"""The model `AdCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
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


class AdCreateDict(TypedDict, total=False):
    ad_group_id: Required[str]
    creative_type: Required[CreativeType]
    pin_id: Required[str]
    android_deep_link: str | None
    carousel_android_deep_links: Sequence[str] | None
    carousel_destination_urls: Sequence[str] | None
    carousel_ios_deep_links: Sequence[str] | None
    click_tracking_url: str | None
    collection_items_destination_url_template: str | None
    collections_header_type: AdCollectionsHeaderType | None
    customizable_cta_type: CustomizableCTAType | None
    destination_url: str | None
    disclosure_type: DisclosureType | None
    disclosure_url: str | None
    grid_click_type: GridClickType | None
    ios_deep_link: str | None
    is_carting: bool
    is_collage_accepted_terms: bool
    is_collage_single_destination: bool
    is_pin_deleted: bool
    is_removable: bool
    lead_form_id: str | None
    name: str | None
    quiz_pin_data: QuizPinData | QuizPinDataDict | None
    status: EntityStatus
    tracking_urls: TrackingUrls | TrackingUrlsDict | None
    view_tracking_url: str | None
