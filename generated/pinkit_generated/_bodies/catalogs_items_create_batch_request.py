"""The model `CatalogsItemsCreateBatchRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsItemsCreateBatchRequestLanguage,
        Country,
        ItemCreateBatchRecord,
        ItemCreateBatchRecordDict,
    )


class CatalogsItemsCreateBatchRequestDict(TypedDict):
    country: Country
    items: Sequence[ItemCreateBatchRecord | ItemCreateBatchRecordDict]
    language: CatalogsItemsCreateBatchRequestLanguage
    operation: Literal["CREATE"]
