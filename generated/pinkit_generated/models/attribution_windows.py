"""The model `AttributionWindows`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class AttributionWindows(Model):
    """Sent to `ad_groups_bid_floor_get`, `ad_groups_create`, `ad_groups_update` and 2 more. Returned by
    `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 2 more."""

    click_window_days: int | None = opt(int)
    engagement_window_days: int | None = opt(int)
    view_window_days: int | None = opt(int)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            click_window_days: int | Unset = UNSET,
            engagement_window_days: int | Unset = UNSET,
            view_window_days: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
