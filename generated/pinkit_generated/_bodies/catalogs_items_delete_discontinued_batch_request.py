"""The model `CatalogsItemsDeleteDiscontinuedBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsItemsDeleteDiscontinuedBatchRequestLanguage,
        Country,
        ItemDeleteDiscontinuedBatchRecord,
        ItemDeleteDiscontinuedBatchRecordDict,
    )


class CatalogsItemsDeleteDiscontinuedBatchRequestDict(TypedDict):
    country: Country
    items: Sequence[ItemDeleteDiscontinuedBatchRecord | ItemDeleteDiscontinuedBatchRecordDict]
    language: CatalogsItemsDeleteDiscontinuedBatchRequestLanguage
    operation: Literal["DELETE_DISCONTINUED"]
