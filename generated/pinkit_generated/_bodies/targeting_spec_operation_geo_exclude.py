"""The model `TargetingSpecOperationGeoExclude` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecListOperation


class TargetingSpecOperationGeoExcludeDict(TypedDict):
    field: Literal["GEO_EXCLUDE"]
    operation: TargetingSpecListOperation
    values: Sequence[str]
