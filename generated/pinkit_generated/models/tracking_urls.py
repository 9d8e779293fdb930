"""The model `TrackingUrls`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class TrackingUrls(Model):
    """Sent to `ads_create`, `ads_update`, `bulk_upsert_create` and 3 more. Returned by `ads_create`,
    `ads_get`, `ads_list` and 7 more."""

    audience_verification: list[str] | None = opt([str])
    buyable_button: list[str] | None = opt([str])
    click: list[str] | None = opt([str])
    engagement: list[str] | None = opt([str])
    impression: list[str] | None = opt([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audience_verification: Sequence[str] | Unset = UNSET,
            buyable_button: Sequence[str] | Unset = UNSET,
            click: Sequence[str] | Unset = UNSET,
            engagement: Sequence[str] | Unset = UNSET,
            impression: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
