"""The model `PerformancePlusCampaignSettings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class PerformancePlusCampaignSettings(Model):
    """Sent to `ad_groups_create`, `ad_groups_update`, `campaigns_update`. Returned by `ad_groups_create`,
    `ad_groups_get`, `ad_groups_list` and 6 more."""

    boost_prospecting_ad_group_bid: bool | None = opt(bool)
    pinner_list_exclusions: list[str] | None = opt([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            boost_prospecting_ad_group_bid: bool | Unset = UNSET,
            pinner_list_exclusions: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
