"""The model `ScheduleAgeBucketMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models import ScheduleAgeBucketMultipliersAgeBucket

# Any field is allowed, which a TypedDict cannot state.
ScheduleAgeBucketMultipliersDict: TypeAlias = Mapping[str, ScheduleAgeBucketMultipliersAgeBucket | float]
