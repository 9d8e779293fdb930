"""The model `ScheduleBidOptionsGenderMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models import TargetingSpecGender

# Any field is allowed, which a TypedDict cannot state.
ScheduleBidOptionsGenderMultipliersDict: TypeAlias = Mapping[str, TargetingSpecGender | float]
