"""The model `TargetingSpecOperationShoppingRetargeting` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecShoppingRetargeting, TargetingSpecShoppingRetargetingDict


class TargetingSpecOperationShoppingRetargetingDict(TypedDict):
    field: Literal["SHOPPING_RETARGETING"]
    operation: Literal["SET"]
    values: Sequence[TargetingSpecShoppingRetargeting | TargetingSpecShoppingRetargetingDict]
