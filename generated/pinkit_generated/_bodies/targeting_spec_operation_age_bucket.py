"""The model `TargetingSpecOperationAgeBucket` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecAgeBucket


class TargetingSpecOperationAgeBucketDict(TypedDict):
    field: Literal["AGE_BUCKET"]
    operation: Literal["SET"]
    values: Sequence[TargetingSpecAgeBucket]
