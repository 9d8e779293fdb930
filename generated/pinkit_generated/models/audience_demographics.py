"""The model `AudienceDemographics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceDemographicValue


@model
class AudienceDemographics(Model):
    """Returned by `audience_insights_get`."""

    ages: list[AudienceDemographicValue] | None = opt(["AudienceDemographicValue"])
    countries: list[AudienceDemographicValue] | None = opt(["AudienceDemographicValue"])
    devices: list[AudienceDemographicValue] | None = opt(["AudienceDemographicValue"])
    genders: list[AudienceDemographicValue] | None = opt(["AudienceDemographicValue"])
    metros: list[AudienceDemographicValue] | None = opt(["AudienceDemographicValue"])
