"""The model `TargetingTypeFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingTypeFilterTargetingTypesItem


@model
class TargetingTypeFilter(Model):
    """Used by no operation."""

    targeting_types: list[TargetingTypeFilterTargetingTypesItem] | None = opt(
        [Enum("TargetingTypeFilterTargetingTypesItem")]
    )
