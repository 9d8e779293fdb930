"""The model `CatalogsItemsUpdateBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsItemsUpdateBatchRequestLanguage,
        Country,
        ItemUpdateBatchRecord,
        ItemUpdateBatchRecordDict,
    )


class CatalogsItemsUpdateBatchRequestDict(TypedDict):
    country: Country
    items: Sequence[ItemUpdateBatchRecord | ItemUpdateBatchRecordDict]
    language: CatalogsItemsUpdateBatchRequestLanguage
    operation: Literal["UPDATE"]
