"""The model `TrendingKeywordDemographics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TrendsAgeDistribution, TrendsGenderDistribution


@model
class TrendingKeywordDemographics(Model):
    """Returned by `trending_keywords_list`."""

    age_distribution: TrendsAgeDistribution | None = opt(("TrendsAgeDistribution", None))
    gender_distribution: TrendsGenderDistribution | None = opt(("TrendsGenderDistribution", None))
