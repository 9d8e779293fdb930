"""The model `TargetingSpecOperationMinimumAge` as a typed dict."""

from __future__ import annotations

from typing import Literal, TypedDict


class TargetingSpecOperationMinimumAgeDict(TypedDict):
    field: Literal["MINIMUM_AGE"]
    operation: Literal["SET"]
    value: str | None
