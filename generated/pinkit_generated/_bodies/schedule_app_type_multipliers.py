"""The model `ScheduleAppTypeMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models import TargetingSpecAppType

# Any field is allowed, which a TypedDict cannot state.
ScheduleAppTypeMultipliersDict: TypeAlias = Mapping[str, TargetingSpecAppType | float]
