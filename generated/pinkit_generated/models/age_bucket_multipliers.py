"""The model `AgeBucketMultipliers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TargetingSpecAgeBucket


@model
class AgeBucketMultipliers(Model):
    """Sent to `bulk_upsert_create`, `campaigns_create`, `campaigns_update`. Returned by
    `campaigns_create`, `campaigns_get`, `campaigns_list` and 1 more."""

    __extra__ = float
    age_bucket: TargetingSpecAgeBucket | str | None = opt(Enum("TargetingSpecAgeBucket"), "AGE_BUCKET")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            age_bucket: TargetingSpecAgeBucket | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
