"""The model `ScheduleAudienceMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

# Any field is allowed, which a TypedDict cannot state.
ScheduleAudienceMultipliersDict: TypeAlias = Mapping[str, str | float]
