"""The model `LocalInventoryItemsBatchCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import LocalInventoryOperation, LocalInventoryOperationDict


class LocalInventoryItemsBatchCreateDict(TypedDict):
    operations: Sequence[LocalInventoryOperation | LocalInventoryOperationDict]
