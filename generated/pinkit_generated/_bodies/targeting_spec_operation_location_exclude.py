"""The model `TargetingSpecOperationLocationExclude` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecListOperation


class TargetingSpecOperationLocationExcludeDict(TypedDict):
    field: Literal["LOCATION_EXCLUDE"]
    operation: TargetingSpecListOperation
    values: Sequence[str]
