"""The model `TrendingKeywordsResponseTrendsItemDemographics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution,
        TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution,
    )


@model
class TrendingKeywordsResponseTrendsItemDemographics(Model):
    """Answered by `trending_keywords_list`."""

    age_distribution: TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution | None = opt(
        ("TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution", None)
    )
    gender_distribution: TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution | None = opt(
        ("TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution", None)
    )
