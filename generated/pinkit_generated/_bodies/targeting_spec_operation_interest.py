"""The model `TargetingSpecOperationInterest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecListOperation


class TargetingSpecOperationInterestDict(TypedDict):
    field: Literal["INTEREST"]
    operation: TargetingSpecListOperation
    values: Sequence[str]
