"""The model `CatalogsRetailFilterValuesMap`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Gender, MediaType, ProductAvailability, ProductCondition


@model
class CatalogsRetailFilterValuesMap(Model):
    """Returned by `catalogs_available_filter_values`."""

    ad_image_tags: list[str] | None = opt([str])
    ad_video_tags: list[str] | None = opt([str])
    availability: list[ProductAvailability | str] | None = opt([Enum("ProductAvailability")])
    brand: list[str] | None = opt([str])
    condition: list[ProductCondition | str] | None = opt([Enum("ProductCondition")])
    custom_label_0: list[str] | None = opt([str])
    custom_label_1: list[str] | None = opt([str])
    custom_label_2: list[str] | None = opt([str])
    custom_label_3: list[str] | None = opt([str])
    custom_label_4: list[str] | None = opt([str])
    gender: list[Gender | str] | None = opt([Enum("Gender")])
    google_product_category_0: list[str] | None = opt([str])
    google_product_category_1: list[str] | None = opt([str])
    google_product_category_2: list[str] | None = opt([str])
    google_product_category_3: list[str] | None = opt([str])
    google_product_category_4: list[str] | None = opt([str])
    google_product_category_5: list[str] | None = opt([str])
    google_product_category_6: list[str] | None = opt([str])
    media_type: list[MediaType | str] | None = opt([Enum("MediaType")])
    product_type_0: list[str] | None = opt([str])
    product_type_1: list[str] | None = opt([str])
    product_type_2: list[str] | None = opt([str])
    product_type_3: list[str] | None = opt([str])
    product_type_4: list[str] | None = opt([str])
