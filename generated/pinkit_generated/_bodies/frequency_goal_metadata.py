"""The model `FrequencyGoalMetadata` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import FrequencyGoalMetadataTimerange


class FrequencyGoalMetadataDict(TypedDict, total=False):
    frequency: int
    timerange: FrequencyGoalMetadataTimerange
