"""The model `PlacementMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models import PlacementType

# Any field is allowed, which a TypedDict cannot state.
PlacementMultipliersDict: TypeAlias = Mapping[str, PlacementType | float]
