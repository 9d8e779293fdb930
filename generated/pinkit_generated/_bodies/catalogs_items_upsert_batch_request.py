"""The model `CatalogsItemsUpsertBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsItemsUpsertBatchRequestLanguage,
        Country,
        ItemUpsertBatchRecord,
        ItemUpsertBatchRecordDict,
    )


class CatalogsItemsUpsertBatchRequestDict(TypedDict):
    country: Country
    items: Sequence[ItemUpsertBatchRecord | ItemUpsertBatchRecordDict]
    language: CatalogsItemsUpsertBatchRequestLanguage
    operation: Literal["UPSERT"]
