"""The model `UpdatableItemAttributes`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class UpdatableItemAttributes(Model):
    """Sent to `items_batch_post`."""

    ad_image_0_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_0_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_10_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_10_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_11_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_11_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_12_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_12_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_13_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_13_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_14_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_14_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_15_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_15_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_16_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_16_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_17_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_17_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_18_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_18_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_19_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_19_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_1_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_1_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_2_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_2_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_3_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_3_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_4_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_4_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_5_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_5_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_6_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_6_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_7_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_7_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_8_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_8_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_image_9_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_image_9_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_link: str | None = opt((str, None))
    ad_video_0_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_video_0_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_video_1_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_video_1_tag: str | None = opt((str, None))
    """At most 511 characters."""
    ad_video_2_link: str | None = opt((str, None))
    """At most 2000 characters."""
    ad_video_2_tag: str | None = opt((str, None))
    """At most 511 characters."""
    adult: bool | None = opt((bool, None))
    age_group: str | None = opt((str, None))
    android_deep_link: str | None = opt(str)
    availability: str | None = opt(str)
    average_review_rating: float | None = opt((float, None))
    brand: str | None = opt((str, None))
    checkout_enabled: bool | None = opt((bool, None))
    """Deprecated."""
    color: str | None = opt((str, None))
    condition: str | None = opt((str, None))
    custom_label_0: str | None = opt((str, None))
    custom_label_1: str | None = opt((str, None))
    custom_label_2: str | None = opt((str, None))
    custom_label_3: str | None = opt((str, None))
    custom_label_4: str | None = opt((str, None))
    custom_number_0: int | None = opt((int, None))
    custom_number_1: int | None = opt((int, None))
    custom_number_2: int | None = opt((int, None))
    custom_number_3: int | None = opt((int, None))
    custom_number_4: int | None = opt((int, None))
    description: str | None = opt(str)
    free_shipping_label: bool | None = opt((bool, None))
    free_shipping_limit: str | None = opt((str, None))
    gender: str | None = opt((str, None))
    google_product_category: str | None = opt((str, None))
    gtin: str | int | None = opt((str, int, None))
    id: str | None = opt(str)
    """Deprecated."""
    installment_price: str | None = opt((str, None))
    ios_deep_link: str | None = opt(str)
    item_group_id: str | None = opt((str, None))
    last_updated_time: int | None = opt((int, None))
    link: str | None = opt(str)
    material: str | None = opt((str, None))
    min_ad_price: str | None = opt((str, None))
    mobile_link: str | None = opt((str, None))
    mpn: str | None = opt((str, None))
    number_of_ratings: int | None = opt((int, None))
    number_of_reviews: int | None = opt((int, None))
    pattern: str | None = opt((str, None))
    price: str | None = opt(str)
    product_type: str | None = opt((str, None))
    promotion_id: str | None = opt((str, None))
    sale_price: str | None = opt((str, None))
    sale_price_effective_date: str | None = opt((str, None))
    shipping: str | None = opt((str, None))
    shipping_height: str | None = opt((str, None))
    shipping_weight: str | None = opt((str, None))
    shipping_width: str | None = opt((str, None))
    size: str | None = opt((str, None))
    size_system: str | None = opt((str, None))
    size_type: str | None = opt((str, None))
    tax: str | None = opt((str, None))
    title: str | None = opt(str)
    unit_pricing_base_measure: str | None = opt((str, None))
    unit_pricing_measure: str | None = opt((str, None))
    variant_names: list[str] | None = opt(([str], None))
    variant_values: list[str] | None = opt(([str], None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_image_0_link: str | None | Unset = UNSET,
            ad_image_0_tag: str | None | Unset = UNSET,
            ad_image_10_link: str | None | Unset = UNSET,
            ad_image_10_tag: str | None | Unset = UNSET,
            ad_image_11_link: str | None | Unset = UNSET,
            ad_image_11_tag: str | None | Unset = UNSET,
            ad_image_12_link: str | None | Unset = UNSET,
            ad_image_12_tag: str | None | Unset = UNSET,
            ad_image_13_link: str | None | Unset = UNSET,
            ad_image_13_tag: str | None | Unset = UNSET,
            ad_image_14_link: str | None | Unset = UNSET,
            ad_image_14_tag: str | None | Unset = UNSET,
            ad_image_15_link: str | None | Unset = UNSET,
            ad_image_15_tag: str | None | Unset = UNSET,
            ad_image_16_link: str | None | Unset = UNSET,
            ad_image_16_tag: str | None | Unset = UNSET,
            ad_image_17_link: str | None | Unset = UNSET,
            ad_image_17_tag: str | None | Unset = UNSET,
            ad_image_18_link: str | None | Unset = UNSET,
            ad_image_18_tag: str | None | Unset = UNSET,
            ad_image_19_link: str | None | Unset = UNSET,
            ad_image_19_tag: str | None | Unset = UNSET,
            ad_image_1_link: str | None | Unset = UNSET,
            ad_image_1_tag: str | None | Unset = UNSET,
            ad_image_2_link: str | None | Unset = UNSET,
            ad_image_2_tag: str | None | Unset = UNSET,
            ad_image_3_link: str | None | Unset = UNSET,
            ad_image_3_tag: str | None | Unset = UNSET,
            ad_image_4_link: str | None | Unset = UNSET,
            ad_image_4_tag: str | None | Unset = UNSET,
            ad_image_5_link: str | None | Unset = UNSET,
            ad_image_5_tag: str | None | Unset = UNSET,
            ad_image_6_link: str | None | Unset = UNSET,
            ad_image_6_tag: str | None | Unset = UNSET,
            ad_image_7_link: str | None | Unset = UNSET,
            ad_image_7_tag: str | None | Unset = UNSET,
            ad_image_8_link: str | None | Unset = UNSET,
            ad_image_8_tag: str | None | Unset = UNSET,
            ad_image_9_link: str | None | Unset = UNSET,
            ad_image_9_tag: str | None | Unset = UNSET,
            ad_link: str | None | Unset = UNSET,
            ad_video_0_link: str | None | Unset = UNSET,
            ad_video_0_tag: str | None | Unset = UNSET,
            ad_video_1_link: str | None | Unset = UNSET,
            ad_video_1_tag: str | None | Unset = UNSET,
            ad_video_2_link: str | None | Unset = UNSET,
            ad_video_2_tag: str | None | Unset = UNSET,
            adult: bool | None | Unset = UNSET,
            age_group: str | None | Unset = UNSET,
            android_deep_link: str | Unset = UNSET,
            availability: str | Unset = UNSET,
            average_review_rating: float | None | Unset = UNSET,
            brand: str | None | Unset = UNSET,
            checkout_enabled: bool | None | Unset = UNSET,
            color: str | None | Unset = UNSET,
            condition: str | None | Unset = UNSET,
            custom_label_0: str | None | Unset = UNSET,
            custom_label_1: str | None | Unset = UNSET,
            custom_label_2: str | None | Unset = UNSET,
            custom_label_3: str | None | Unset = UNSET,
            custom_label_4: str | None | Unset = UNSET,
            custom_number_0: int | None | Unset = UNSET,
            custom_number_1: int | None | Unset = UNSET,
            custom_number_2: int | None | Unset = UNSET,
            custom_number_3: int | None | Unset = UNSET,
            custom_number_4: int | None | Unset = UNSET,
            description: str | Unset = UNSET,
            free_shipping_label: bool | None | Unset = UNSET,
            free_shipping_limit: str | None | Unset = UNSET,
            gender: str | None | Unset = UNSET,
            google_product_category: str | None | Unset = UNSET,
            gtin: str | int | None | Unset = UNSET,
            id: str | Unset = UNSET,
            installment_price: str | None | Unset = UNSET,
            ios_deep_link: str | Unset = UNSET,
            item_group_id: str | None | Unset = UNSET,
            last_updated_time: dt.datetime | int | None | Unset = UNSET,
            link: str | Unset = UNSET,
            material: str | None | Unset = UNSET,
            min_ad_price: str | None | Unset = UNSET,
            mobile_link: str | None | Unset = UNSET,
            mpn: str | None | Unset = UNSET,
            number_of_ratings: int | None | Unset = UNSET,
            number_of_reviews: int | None | Unset = UNSET,
            pattern: str | None | Unset = UNSET,
            price: str | Unset = UNSET,
            product_type: str | None | Unset = UNSET,
            promotion_id: str | None | Unset = UNSET,
            sale_price: str | None | Unset = UNSET,
            sale_price_effective_date: str | None | Unset = UNSET,
            shipping: str | None | Unset = UNSET,
            shipping_height: str | None | Unset = UNSET,
            shipping_weight: str | None | Unset = UNSET,
            shipping_width: str | None | Unset = UNSET,
            size: str | None | Unset = UNSET,
            size_system: str | None | Unset = UNSET,
            size_type: str | None | Unset = UNSET,
            tax: str | None | Unset = UNSET,
            title: str | Unset = UNSET,
            unit_pricing_base_measure: str | None | Unset = UNSET,
            unit_pricing_measure: str | None | Unset = UNSET,
            variant_names: Sequence[str] | None | Unset = UNSET,
            variant_values: Sequence[str] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
