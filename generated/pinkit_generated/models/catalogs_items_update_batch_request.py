"""The model `CatalogsItemsUpdateBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsItemsUpdateBatchRequestLanguage,
        Country,
        ItemUpdateBatchRecord,
        ItemUpdateBatchRecordDict,
    )


@model
class CatalogsItemsUpdateBatchRequest(Model):
    """Sent to `items_batch_post`."""

    country: Country = req(Enum("Country"))
    items: list[ItemUpdateBatchRecord] = req(["ItemUpdateBatchRecord"])
    language: CatalogsItemsUpdateBatchRequestLanguage = req(Enum("CatalogsItemsUpdateBatchRequestLanguage"))
    operation: Literal["UPDATE"] = req(Const("UPDATE"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            items: Sequence[ItemUpdateBatchRecord | ItemUpdateBatchRecordDict],
            language: CatalogsItemsUpdateBatchRequestLanguage,
            operation: Literal["UPDATE"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
