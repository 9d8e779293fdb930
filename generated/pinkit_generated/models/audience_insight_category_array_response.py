"""The model `AudienceInsightCategoryArrayResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceInsightCategoryCommon


@model
class AudienceInsightCategoryArrayResponse(Model):
    """Used by no operation."""

    items: list[AudienceInsightCategoryCommon] | None = opt(["AudienceInsightCategoryCommon"])
