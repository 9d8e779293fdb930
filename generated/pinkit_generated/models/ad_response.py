"""The model `AdResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        AdResponseRejectedReasonsItem,
        AdResponseReviewStatus,
        CreativeType,
        CustomizableCTAType,
        DisclosureType,
        EntityStatus,
        GridClickType,
        PinPromotionSummaryStatus,
        QuizPinData,
        TrackingUrls,
    )


@model
class AdResponse(Model):
    """Answered by `ads_create`, `ads_get`, `ads_list` and 1 more."""

    ad_account_id: str | None = opt(str)
    ad_group_id: str | None = opt(str)
    android_deep_link: str | None = opt((str, None))
    campaign_id: str | None = opt(str)
    carousel_android_deep_links: list[str] | None = opt(([str], None))
    carousel_destination_urls: list[str] | None = opt(([str], None))
    carousel_ios_deep_links: list[str] | None = opt(([str], None))
    click_tracking_url: str | None = opt((str, None))
    collection_items_destination_url_template: str | None = opt((str, None))
    created_time: int | None = opt(int)
    creative_type: CreativeType | str | None = opt(Enum("CreativeType"))
    customizable_cta_type: CustomizableCTAType | str | None = opt((Enum("CustomizableCTAType"), None))
    destination_url: str | None = opt((str, None))
    disclosure_type: DisclosureType | str | None = opt((Enum("DisclosureType"), None))
    disclosure_url: str | None = opt((str, None))
    grid_click_type: GridClickType | str | None = opt((Enum("GridClickType"), None))
    id: str | None = opt(str)
    ios_deep_link: str | None = opt((str, None))
    is_pin_deleted: bool | None = opt(bool)
    is_removable: bool | None = opt(bool)
    lead_form_id: str | None = opt((str, None))
    name: str | None = opt((str, None))
    pin_id: str | None = opt(str)
    quiz_pin_data: QuizPinData | None = opt(("QuizPinData", None))
    rejected_reasons: list[AdResponseRejectedReasonsItem | str] | None = opt(
        [Enum("AdResponseRejectedReasonsItem")]
    )
    rejection_labels: list[str] | None = opt([str])
    review_status: AdResponseReviewStatus | str | None = opt(Enum("AdResponseReviewStatus"))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    summary_status: PinPromotionSummaryStatus | str | None = opt(Enum("PinPromotionSummaryStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    type: str | None = opt(str)
    updated_time: int | None = opt(int)
    view_tracking_url: str | None = opt((str, None))
