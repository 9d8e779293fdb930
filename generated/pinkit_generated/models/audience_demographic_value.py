"""The model `AudienceDemographicValue`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AudienceDemographicValue(Model):
    """Returned by `audience_insights_get`."""

    key: str | None = opt(str)
    name: str | None = opt(str)
    ratio: float | None = opt(float)
