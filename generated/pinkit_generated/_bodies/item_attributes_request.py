"""The model `ItemAttributesRequest` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsAiContentDisclosure, CatalogsAiContentDisclosureDict


class ItemAttributesRequestDict(TypedDict, total=False):
    ad_image_0_link: str | None
    ad_image_0_tag: str | None
    ad_image_10_link: str | None
    ad_image_10_tag: str | None
    ad_image_11_link: str | None
    ad_image_11_tag: str | None
    ad_image_12_link: str | None
    ad_image_12_tag: str | None
    ad_image_13_link: str | None
    ad_image_13_tag: str | None
    ad_image_14_link: str | None
    ad_image_14_tag: str | None
    ad_image_15_link: str | None
    ad_image_15_tag: str | None
    ad_image_16_link: str | None
    ad_image_16_tag: str | None
    ad_image_17_link: str | None
    ad_image_17_tag: str | None
    ad_image_18_link: str | None
    ad_image_18_tag: str | None
    ad_image_19_link: str | None
    ad_image_19_tag: str | None
    ad_image_1_link: str | None
    ad_image_1_tag: str | None
    ad_image_2_link: str | None
    ad_image_2_tag: str | None
    ad_image_3_link: str | None
    ad_image_3_tag: str | None
    ad_image_4_link: str | None
    ad_image_4_tag: str | None
    ad_image_5_link: str | None
    ad_image_5_tag: str | None
    ad_image_6_link: str | None
    ad_image_6_tag: str | None
    ad_image_7_link: str | None
    ad_image_7_tag: str | None
    ad_image_8_link: str | None
    ad_image_8_tag: str | None
    ad_image_9_link: str | None
    ad_image_9_tag: str | None
    ad_link: str | None
    ad_video_0_link: str | None
    ad_video_0_tag: str | None
    ad_video_1_link: str | None
    ad_video_1_tag: str | None
    ad_video_2_link: str | None
    ad_video_2_tag: str | None
    additional_image_link: Sequence[str] | None
    adult: bool | None
    age_group: str | None
    ai_disclosures: Sequence[CatalogsAiContentDisclosure | CatalogsAiContentDisclosureDict]
    android_deep_link: str
    availability: str
    average_review_rating: float | None
    brand: str | None
    checkout_enabled: bool | None
    color: str | None
    condition: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    custom_number_0: int | None
    custom_number_1: int | None
    custom_number_2: int | None
    custom_number_3: int | None
    custom_number_4: int | None
    description: str
    free_shipping_label: bool | None
    free_shipping_limit: str | None
    gender: str | None
    google_product_category: str | None
    gtin: str | int | None
    id: str
    image_link: str | Sequence[str]
    installment_price: str | None
    ios_deep_link: str
    item_group_id: str | None
    last_updated_time: dt.datetime | int | None
    link: str
    material: str | None
    min_ad_price: str | None
    mobile_link: str | None
    mpn: str | None
    number_of_ratings: int | None
    number_of_reviews: int | None
    pattern: str | None
    price: str
    product_type: str | None
    promotion_id: str | None
    sale_price: str | None
    sale_price_effective_date: str | None
    save_pin_disabled: bool
    shipping: str | None
    shipping_height: str | None
    shipping_weight: str | None
    shipping_width: str | None
    size: str | None
    size_system: str | None
    size_type: str | None
    tax: str | None
    title: str
    unit_pricing_base_measure: str | None
    unit_pricing_measure: str | None
    variant_names: Sequence[str] | None
    variant_values: Sequence[str] | None
    video_link: str | None
