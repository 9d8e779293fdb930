"""The model `CatalogsUpsertHotelItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsHotelAttributes, CatalogsHotelAttributesDict


@model
class CatalogsUpsertHotelItem(Model):
    """Sent to `items_batch_post`."""

    attributes: CatalogsHotelAttributes = req("CatalogsHotelAttributes")
    hotel_id: str = req(str)
    operation: Literal["UPSERT"] = req(Const("UPSERT"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: CatalogsHotelAttributes | CatalogsHotelAttributesDict,
            hotel_id: str,
            operation: Literal["UPSERT"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
