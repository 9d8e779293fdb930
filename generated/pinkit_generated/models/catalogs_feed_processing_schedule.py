"""The model `CatalogsFeedProcessingSchedule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsFeedProcessingScheduleTimezone


@model
class CatalogsFeedProcessingSchedule(Model):
    """Sent to `feeds_create`, `feeds_update`. Returned by `feeds_create`, `feeds_delete`, `feeds_get` and
    2 more."""

    time: str = req(str)
    timezone: CatalogsFeedProcessingScheduleTimezone | str | None = req(
        (Enum("CatalogsFeedProcessingScheduleTimezone"), None)
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            time: str,
            timezone: CatalogsFeedProcessingScheduleTimezone | None,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
