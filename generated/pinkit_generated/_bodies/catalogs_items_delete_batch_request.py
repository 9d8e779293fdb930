"""The model `CatalogsItemsDeleteBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsItemsDeleteBatchRequestLanguage,
        Country,
        ItemDeleteBatchRecord,
        ItemDeleteBatchRecordDict,
    )


class CatalogsItemsDeleteBatchRequestDict(TypedDict):
    country: Country
    items: Sequence[ItemDeleteBatchRecord | ItemDeleteBatchRecordDict]
    language: CatalogsItemsDeleteBatchRequestLanguage
    operation: Literal["DELETE"]
