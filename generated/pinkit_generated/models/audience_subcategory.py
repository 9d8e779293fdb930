"""The model `AudienceSubcategory`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AudienceSubcategory(Model):
    """Returned by `audience_insights_get`."""

    id: str | None = opt(str)
    index: float | None = opt(float)
    key: str | None = opt(str)
    name: str | None = opt(str)
    ratio: float | None = opt(float)
