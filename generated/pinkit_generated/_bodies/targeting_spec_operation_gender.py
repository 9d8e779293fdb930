"""The model `TargetingSpecOperationGender` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecGender, TargetingSpecListOperation


class TargetingSpecOperationGenderDict(TypedDict):
    field: Literal["GENDER"]
    operation: TargetingSpecListOperation
    values: Sequence[TargetingSpecGender]
