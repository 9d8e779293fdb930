"""The model `TrendsAgeDistribution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TrendsAgeBucket


@model
class TrendsAgeDistribution(Model):
    """Returned by `trending_keywords_list`."""

    __extra__ = float
    age_distribution: TrendsAgeBucket | str | None = opt(Enum("TrendsAgeBucket"))
