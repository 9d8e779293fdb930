"""The model `FrequencyGoalMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import FrequencyGoalMetadataTimerange


@model
class FrequencyGoalMetadata(Model):
    """Sent to `ad_groups_bid_floor_get`, `ad_groups_create`, `ad_groups_update` and 2 more. Returned by
    `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 2 more."""

    frequency: int | None = opt(int)
    """2 to 20."""
    timerange: FrequencyGoalMetadataTimerange | str | None = opt(Enum("FrequencyGoalMetadataTimerange"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            frequency: int | Unset = UNSET,
            timerange: FrequencyGoalMetadataTimerange | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
