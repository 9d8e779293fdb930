"""The model `Ad`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        AdCollectionsHeaderType,
        AdDisapprovalReasons,
        AdReviewStatus,
        CartingProduct,
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
class Ad(Model):
    """Returned by `ads_create`, `ads_get`, `ads_list` and 1 more."""

    ad_account_id: str = req(str)
    """Read-only; digits."""
    ad_group_id: str = req(str)
    campaign_id: str = req(str)
    """Read-only; digits."""
    creative_type: CreativeType | str = req(Enum("CreativeType"))
    id: str = req(str)
    """At most 18 characters; digits."""
    pin_id: str = req(str)
    """Digits."""
    rejected_reasons: list[AdDisapprovalReasons | str] = req([Enum("AdDisapprovalReasons")])
    """Read-only."""
    rejection_labels: list[str] = req([str])
    """Read-only."""
    review_status: AdReviewStatus | str = req(Enum("AdReviewStatus"))
    """Read-only."""
    summary_status: PinPromotionSummaryStatus | str = req(Enum("PinPromotionSummaryStatus"))
    """Read-only."""
    type: str = req(str)
    """Read-only."""
    android_deep_link: str | None = opt((str, None))
    carousel_android_deep_links: list[str] | None = opt(([str], None))
    carousel_destination_urls: list[str] | None = opt(([str], None))
    carousel_ios_deep_links: list[str] | None = opt(([str], None))
    carting_platform_type: int | None = opt(int)
    """Read-only; 1 to 2."""
    carting_products: list[CartingProduct] | None = opt(["CartingProduct"])
    """Read-only."""
    click_tracking_url: str | None = opt((str, None))
    collection_items_destination_url_template: str | None = opt((str, None))
    collections_header_type: AdCollectionsHeaderType | str | None = opt(
        (Enum("AdCollectionsHeaderType"), None)
    )
    created_time: int | None = opt(int)
    """Read-only."""
    customizable_cta_type: CustomizableCTAType | str | None = opt((Enum("CustomizableCTAType"), None))
    destination_url: str | None = opt((str, None))
    disclosure_type: DisclosureType | str | None = opt((Enum("DisclosureType"), None))
    disclosure_url: str | None = opt((str, None))
    grid_click_type: GridClickType | str | None = opt((Enum("GridClickType"), None))
    ios_deep_link: str | None = opt((str, None))
    is_carting: bool | None = opt(bool)
    is_collage_accepted_terms: bool | None = opt(bool)
    is_collage_single_destination: bool | None = opt(bool)
    is_pin_deleted: bool | None = opt(bool)
    is_removable: bool | None = opt(bool)
    lead_form_id: str | None = opt((str, None))
    name: str | None = opt((str, None))
    quiz_pin_data: QuizPinData | None = opt(("QuizPinData", None))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    updated_time: int | None = opt(int)
    """Read-only."""
    view_tracking_url: str | None = opt((str, None))
