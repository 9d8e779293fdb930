"""The model `CatalogsRetailBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CatalogsRetailBatchRequestItemsItems,
        CatalogsRetailBatchRequestItemsItemsDict,
        CatalogsRetailBatchRequestLanguage,
        Country,
    )


@model
class CatalogsRetailBatchRequest(Model):
    """Sent to `items_batch_post`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    country: Country = req(Enum("Country"))
    items: list[CatalogsRetailBatchRequestItemsItems] = req(["CatalogsRetailBatchRequestItemsItems"])
    language: CatalogsRetailBatchRequestLanguage = req(Enum("CatalogsRetailBatchRequestLanguage"))
    catalog_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["RETAIL"],
            country: Country,
            items: Sequence[CatalogsRetailBatchRequestItemsItems | CatalogsRetailBatchRequestItemsItemsDict],
            language: CatalogsRetailBatchRequestLanguage,
            catalog_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
