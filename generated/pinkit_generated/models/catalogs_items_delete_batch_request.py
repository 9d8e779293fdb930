"""The model `CatalogsItemsDeleteBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsItemsDeleteBatchRequestLanguage,
        Country,
        ItemDeleteBatchRecord,
        ItemDeleteBatchRecordDict,
    )


@model
class CatalogsItemsDeleteBatchRequest(Model):
    """Sent to `items_batch_post`."""

    country: Country = req(Enum("Country"))
    items: list[ItemDeleteBatchRecord] = req(["ItemDeleteBatchRecord"])
    language: CatalogsItemsDeleteBatchRequestLanguage = req(Enum("CatalogsItemsDeleteBatchRequestLanguage"))
    operation: Literal["DELETE"] = req(Const("DELETE"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            items: Sequence[ItemDeleteBatchRecord | ItemDeleteBatchRecordDict],
            language: CatalogsItemsDeleteBatchRequestLanguage,
            operation: Literal["DELETE"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
