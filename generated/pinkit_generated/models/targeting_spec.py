"""The model `TargetingSpec`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        TargetingSpecAgeBucket,
        TargetingSpecAppType,
        TargetingSpecGender,
        TargetingSpecShoppingRetargeting,
        TargetingSpecShoppingRetargetingDict,
        TargetingSpecTargetingStrategyItem,
    )


@model
class TargetingSpec(Model):
    """Sent to `bulk_upsert_create`."""

    age_bucket: list[TargetingSpecAgeBucket] | None = opt(
        ([Enum("TargetingSpecAgeBucket")], None), "AGE_BUCKET"
    )
    apptype: list[TargetingSpecAppType] | None = opt(([Enum("TargetingSpecAppType")], None), "APPTYPE")
    audience_exclude: list[str] | None = opt(([str], None), "AUDIENCE_EXCLUDE")
    audience_include: list[str] | None = opt(([str], None), "AUDIENCE_INCLUDE")
    gender: list[TargetingSpecGender] | None = opt(([Enum("TargetingSpecGender")], None), "GENDER")
    geo: list[str] | None = opt(([str], None), "GEO")
    geo_exclude: list[str] | None = opt([str], "GEO_EXCLUDE")
    interest: list[str] | None = opt([str], "INTEREST")
    locale: list[str] | None = opt(([str], None), "LOCALE")
    location: list[str] | None = opt(([str], None), "LOCATION")
    location_exclude: list[str] | None = opt([str], "LOCATION_EXCLUDE")
    maximum_age: str | None = opt(str, "MAXIMUM_AGE")
    minimum_age: str | None = opt(str, "MINIMUM_AGE")
    """Digits."""
    shopping_retargeting: list[TargetingSpecShoppingRetargeting] | None = opt(
        (["TargetingSpecShoppingRetargeting"], None), "SHOPPING_RETARGETING"
    )
    targeting_strategy: list[TargetingSpecTargetingStrategyItem] | None = opt(
        ([Enum("TargetingSpecTargetingStrategyItem")], None), "TARGETING_STRATEGY"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            age_bucket: Sequence[TargetingSpecAgeBucket] | None | Unset = UNSET,
            apptype: Sequence[TargetingSpecAppType] | None | Unset = UNSET,
            audience_exclude: Sequence[str] | None | Unset = UNSET,
            audience_include: Sequence[str] | None | Unset = UNSET,
            gender: Sequence[TargetingSpecGender] | None | Unset = UNSET,
            geo: Sequence[str] | None | Unset = UNSET,
            geo_exclude: Sequence[str] | Unset = UNSET,
            interest: Sequence[str] | Unset = UNSET,
            locale: Sequence[str] | None | Unset = UNSET,
            location: Sequence[str] | None | Unset = UNSET,
            location_exclude: Sequence[str] | Unset = UNSET,
            maximum_age: str | Unset = UNSET,
            minimum_age: str | Unset = UNSET,
            shopping_retargeting: Sequence[
                TargetingSpecShoppingRetargeting | TargetingSpecShoppingRetargetingDict
            ]
            | None
            | Unset = UNSET,
            targeting_strategy: Sequence[TargetingSpecTargetingStrategyItem] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
