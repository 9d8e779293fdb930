"""The model `TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TrendingKeywordsResponseTrendsItemDemographicsGenderDistributionGenderDistribution


@model
class TrendingKeywordsResponseTrendsItemDemographicsGenderDistribution(Model):
    """Answered by `trending_keywords_list`."""

    __extra__ = float
    gender_distribution: (
        TrendingKeywordsResponseTrendsItemDemographicsGenderDistributionGenderDistribution | str | None
    ) = opt(Enum("TrendingKeywordsResponseTrendsItemDemographicsGenderDistributionGenderDistribution"))
