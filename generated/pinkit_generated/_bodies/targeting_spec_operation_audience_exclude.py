"""The model `TargetingSpecOperationAudienceExclude` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecListOperation


class TargetingSpecOperationAudienceExcludeDict(TypedDict):
    field: Literal["AUDIENCE_EXCLUDE"]
    operation: TargetingSpecListOperation
    values: Sequence[str]
