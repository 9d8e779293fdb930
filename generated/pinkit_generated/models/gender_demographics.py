"""The model `GenderDemographics`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class GenderDemographics(Model):
    """Returned by `trends_product_categories_details_list`."""

    female: float = req(float)
    male: float = req(float)
    unspecified: float = req(float)
