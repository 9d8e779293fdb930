"""The model `GenderMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models import TargetingSpecGender

# Any field is allowed, which a TypedDict cannot state.
GenderMultipliersDict: TypeAlias = Mapping[str, TargetingSpecGender | float]
