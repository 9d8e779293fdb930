"""The model `AppTypeMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingSpecAppType


@model
class AppTypeMultipliers(Model):
    """Sent to `advanced_auction_items_submit_post`, `bulk_upsert_create`, `campaigns_create` and 1 more.
    Returned by `advanced_auction_items_get_post`, `advanced_auction_items_submit_post`,
    `campaigns_create` and 3 more."""

    __extra__ = float
    app_type: TargetingSpecAppType | str | None = opt(Enum("TargetingSpecAppType"), "APP_TYPE")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_type: TargetingSpecAppType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
