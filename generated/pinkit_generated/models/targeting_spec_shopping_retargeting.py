"""The model `TargetingSpecShoppingRetargeting`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class TargetingSpecShoppingRetargeting(Model):
    """Sent to `ad_groups_audience_sizing`, `ad_groups_bid_floor_get`, `ad_groups_create` and 5 more.
    Returned by `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 4 more."""

    exclusion_window: int | None = opt(int)
    lookback_window: int | None = opt(int)
    tag_types: list[int] | None = opt([int])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            exclusion_window: int | Unset = UNSET,
            lookback_window: int | Unset = UNSET,
            tag_types: Sequence[int] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
