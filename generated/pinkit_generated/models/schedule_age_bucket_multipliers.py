"""The model `ScheduleAgeBucketMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ScheduleAgeBucketMultipliersAgeBucket


@model
class ScheduleAgeBucketMultipliers(Model):
    """Sent to `bulk_upsert_create`."""

    __extra__ = float
    age_bucket: ScheduleAgeBucketMultipliersAgeBucket | None = opt(
        Enum("ScheduleAgeBucketMultipliersAgeBucket"), "AGE_BUCKET"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            age_bucket: ScheduleAgeBucketMultipliersAgeBucket | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
