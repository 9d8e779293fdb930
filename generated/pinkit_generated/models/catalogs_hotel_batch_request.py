"""The model `CatalogsHotelBatchRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CatalogsHotelBatchItem,
        CatalogsHotelBatchItemDict,
        CatalogsHotelBatchRequestLanguage,
        Country,
    )


@model
class CatalogsHotelBatchRequest(Model):
    """Sent to `items_batch_post`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    country: Country = req(Enum("Country"))
    items: list[CatalogsHotelBatchItem] = req(["CatalogsHotelBatchItem"])
    language: CatalogsHotelBatchRequestLanguage = req(Enum("CatalogsHotelBatchRequestLanguage"))
    catalog_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["HOTEL"],
            country: Country,
            items: Sequence[CatalogsHotelBatchItem | CatalogsHotelBatchItemDict],
            language: CatalogsHotelBatchRequestLanguage,
            catalog_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
