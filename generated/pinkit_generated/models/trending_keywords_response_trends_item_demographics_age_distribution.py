"""The model `TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TrendingKeywordsResponseTrendsItemDemographicsAgeDistributionAgeDistribution


@model
class TrendingKeywordsResponseTrendsItemDemographicsAgeDistribution(Model):
    """Answered by `trending_keywords_list`."""

    __extra__ = float
    age_distribution: (
        TrendingKeywordsResponseTrendsItemDemographicsAgeDistributionAgeDistribution | str | None
    ) = opt(Enum("TrendingKeywordsResponseTrendsItemDemographicsAgeDistributionAgeDistribution"))
