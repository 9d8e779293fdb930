"""The model `OptimizationGoalMetadataFrequencyGoalMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OptimizationGoalMetadataFrequencyGoalMetadataTimerange


@model
class OptimizationGoalMetadataFrequencyGoalMetadata(Model):
    """Sent to `ad_groups_bid_floor_get`, `ad_groups_create`, `ad_groups_update` and 1 more. Answered by
    `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 1 more."""

    frequency: int | None = opt(int)
    timerange: OptimizationGoalMetadataFrequencyGoalMetadataTimerange | str | None = opt(
        Enum("OptimizationGoalMetadataFrequencyGoalMetadataTimerange")
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            frequency: int | Unset = UNSET,
            timerange: OptimizationGoalMetadataFrequencyGoalMetadataTimerange | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
