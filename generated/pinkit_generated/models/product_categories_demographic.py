"""The model `ProductCategoriesDemographic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import GenderDemographics


@model
class ProductCategoriesDemographic(Model):
    """Returned by `trends_product_categories_details_list`."""

    age: dict[str, float] = req({str: float})
    gender: GenderDemographics = req("GenderDemographics")
