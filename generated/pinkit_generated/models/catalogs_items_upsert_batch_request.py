"""The model `CatalogsItemsUpsertBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsItemsUpsertBatchRequestLanguage,
        Country,
        ItemUpsertBatchRecord,
        ItemUpsertBatchRecordDict,
    )


@model
class CatalogsItemsUpsertBatchRequest(Model):
    """Sent to `items_batch_post`."""

    country: Country = req(Enum("Country"))
    items: list[ItemUpsertBatchRecord] = req(["ItemUpsertBatchRecord"])
    language: CatalogsItemsUpsertBatchRequestLanguage = req(Enum("CatalogsItemsUpsertBatchRequestLanguage"))
    operation: Literal["UPSERT"] = req(Const("UPSERT"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            items: Sequence[ItemUpsertBatchRecord | ItemUpsertBatchRecordDict],
            language: CatalogsItemsUpsertBatchRequestLanguage,
            operation: Literal["UPSERT"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
