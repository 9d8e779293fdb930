"""The model `TargetingSpecOperationAppType` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import TargetingSpecAppType, TargetingSpecListOperation


class TargetingSpecOperationAppTypeDict(TypedDict):
    field: Literal["APPTYPE"]
    operation: TargetingSpecListOperation
    values: Sequence[TargetingSpecAppType]
