"""The model `AudienceInsights`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceCategory, AudienceDemographics, AudienceInsightType


@model
class AudienceInsights(Model):
    """Returned by `audience_insights_get`."""

    categories: list[AudienceCategory] | None = opt(["AudienceCategory"])
    date: dt.date | None = opt((dt.date, None))
    demographics: AudienceDemographics | None = opt("AudienceDemographics")
    size: int | None = opt(int)
    size_is_upper_bound: bool | None = opt(bool)
    type: AudienceInsightType | str | None = opt(Enum("AudienceInsightType"))
