"""The model `AudienceInsightCategoryCommon`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AudienceInsightCategoryCommon(Model):
    """Used by no operation."""

    id: str | None = opt(str)
    index: float | None = opt(float)
    key: str | None = opt(str)
    name: str | None = opt(str)
    ratio: float | None = opt(float)
