"""The model `CatalogsHotelFilterValuesMap`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsHotelFilterValuesMap(Model):
    """Returned by `catalogs_available_filter_values`."""

    brand: list[str] | None = opt([str])
    custom_label_0: list[str] | None = opt([str])
    custom_label_1: list[str] | None = opt([str])
    custom_label_2: list[str] | None = opt([str])
    custom_label_3: list[str] | None = opt([str])
    custom_label_4: list[str] | None = opt([str])
