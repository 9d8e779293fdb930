"""The model `AdgroupTrackingFeatures`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdgroupTrackingFeatureType


@model
class AdgroupTrackingFeatures(Model):
    """Sent to `ad_groups_create`, `ad_groups_update`. Returned by `ad_groups_create`, `ad_groups_get`,
    `ad_groups_list` and 2 more."""

    enabled: list[AdgroupTrackingFeatureType | str] | None = opt([Enum("AdgroupTrackingFeatureType")])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: Sequence[AdgroupTrackingFeatureType] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
