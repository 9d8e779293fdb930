"""The model `CatalogsItemsDeleteDiscontinuedBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsItemsDeleteDiscontinuedBatchRequestLanguage,
        Country,
        ItemDeleteDiscontinuedBatchRecord,
        ItemDeleteDiscontinuedBatchRecordDict,
    )


@model
class CatalogsItemsDeleteDiscontinuedBatchRequest(Model):
    """Sent to `items_batch_post`."""

    country: Country = req(Enum("Country"))
    items: list[ItemDeleteDiscontinuedBatchRecord] = req(["ItemDeleteDiscontinuedBatchRecord"])
    language: CatalogsItemsDeleteDiscontinuedBatchRequestLanguage = req(
        Enum("CatalogsItemsDeleteDiscontinuedBatchRequestLanguage")
    )
    operation: Literal["DELETE_DISCONTINUED"] = req(Const("DELETE_DISCONTINUED"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            items: Sequence[ItemDeleteDiscontinuedBatchRecord | ItemDeleteDiscontinuedBatchRecordDict],
            language: CatalogsItemsDeleteDiscontinuedBatchRequestLanguage,
            operation: Literal["DELETE_DISCONTINUED"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
