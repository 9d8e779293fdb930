"""The model `TrendsGenderDistribution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TrendsGender


@model
class TrendsGenderDistribution(Model):
    """Returned by `trending_keywords_list`."""

    __extra__ = float
    gender_distribution: TrendsGender | str | None = opt(Enum("TrendsGender"))
