"""The model `CatalogsItemsCreateBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsItemsCreateBatchRequestLanguage,
        Country,
        ItemCreateBatchRecord,
        ItemCreateBatchRecordDict,
    )


@model
class CatalogsItemsCreateBatchRequest(Model):
    """Sent to `items_batch_post`."""

    country: Country = req(Enum("Country"))
    items: list[ItemCreateBatchRecord] = req(["ItemCreateBatchRecord"])
    language: CatalogsItemsCreateBatchRequestLanguage = req(Enum("CatalogsItemsCreateBatchRequestLanguage"))
    operation: Literal["CREATE"] = req(Const("CREATE"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            items: Sequence[ItemCreateBatchRecord | ItemCreateBatchRecordDict],
            language: CatalogsItemsCreateBatchRequestLanguage,
            operation: Literal["CREATE"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
