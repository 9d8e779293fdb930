"""The model `TargetingSpecOperationMaximumAge` as a typed dict."""

from __future__ import annotations

from typing import Literal, TypedDict


class TargetingSpecOperationMaximumAgeDict(TypedDict):
    field: Literal["MAXIMUM_AGE"]
    operation: Literal["SET"]
    value: str | None
