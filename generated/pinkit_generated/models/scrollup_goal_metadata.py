"""The model `ScrollupGoalMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class ScrollupGoalMetadata(Model):
    """Sent to `ad_groups_bid_floor_get`, `ad_groups_create`, `ad_groups_update` and 2 more. Returned by
    `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 2 more."""

    scrollup_goal_value_in_micro_currency: str | None = opt((str, None))
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            scrollup_goal_value_in_micro_currency: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
