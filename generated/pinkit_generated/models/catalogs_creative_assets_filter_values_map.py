"""The model `CatalogsCreativeAssetsFilterValuesMap`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import MediaType


@model
class CatalogsCreativeAssetsFilterValuesMap(Model):
    """Returned by `catalogs_available_filter_values`."""

    custom_label_0: list[str] | None = opt([str])
    custom_label_1: list[str] | None = opt([str])
    custom_label_2: list[str] | None = opt([str])
    custom_label_3: list[str] | None = opt([str])
    custom_label_4: list[str] | None = opt([str])
    google_product_category_0: list[str] | None = opt([str])
    google_product_category_1: list[str] | None = opt([str])
    google_product_category_2: list[str] | None = opt([str])
    google_product_category_3: list[str] | None = opt([str])
    google_product_category_4: list[str] | None = opt([str])
    google_product_category_5: list[str] | None = opt([str])
    google_product_category_6: list[str] | None = opt([str])
    media_type: list[MediaType | str] | None = opt([Enum("MediaType")])
