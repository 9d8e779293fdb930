"""The model `TargetingSpecOptimal` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TargetingSpecAgeBucket,
        TargetingSpecAppType,
        TargetingSpecGender,
        TargetingSpecShoppingRetargeting,
        TargetingSpecShoppingRetargetingDict,
        TargetingStrategy,
    )


class TargetingSpecOptimalDict(TypedDict, total=False):
    AGE_BUCKET: Sequence[TargetingSpecAgeBucket] | None
    APPTYPE: Sequence[TargetingSpecAppType] | None
    AUDIENCE_EXCLUDE: Sequence[str] | None
    AUDIENCE_INCLUDE: Sequence[str] | None
    GENDER: Sequence[TargetingSpecGender] | None
    GEO: Sequence[str] | None
    GEO_EXCLUDE: Sequence[str]
    INTEREST: Sequence[str]
    LOCALE: Sequence[str] | None
    LOCATION: Sequence[str] | None
    LOCATION_EXCLUDE: Sequence[str]
    MAXIMUM_AGE: str
    MINIMUM_AGE: str
    SHOPPING_RETARGETING: (
        Sequence[TargetingSpecShoppingRetargeting | TargetingSpecShoppingRetargetingDict] | None
    )
    TARGETING_STRATEGY: Sequence[TargetingStrategy] | None
