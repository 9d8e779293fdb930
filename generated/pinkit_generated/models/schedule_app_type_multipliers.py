"""The model `ScheduleAppTypeMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingSpecAppType


@model
class ScheduleAppTypeMultipliers(Model):
    """Sent to `bulk_upsert_create`."""

    __extra__ = float
    app_type: TargetingSpecAppType | None = opt(Enum("TargetingSpecAppType"), "APP_TYPE")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_type: TargetingSpecAppType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
