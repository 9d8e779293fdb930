"""The model `AgeBucketMultipliers` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models import TargetingSpecAgeBucket

# Any field is allowed, which a TypedDict cannot state.
AgeBucketMultipliersDict: TypeAlias = Mapping[str, TargetingSpecAgeBucket | float]
