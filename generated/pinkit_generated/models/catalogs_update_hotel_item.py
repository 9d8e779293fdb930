"""The model `CatalogsUpdateHotelItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsUpdatableHotelAttributes, CatalogsUpdatableHotelAttributesDict


@model
class CatalogsUpdateHotelItem(Model):
    """Sent to `items_batch_post`."""

    attributes: CatalogsUpdatableHotelAttributes = req("CatalogsUpdatableHotelAttributes")
    hotel_id: str = req(str)
    operation: Literal["UPDATE"] = req(Const("UPDATE"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: CatalogsUpdatableHotelAttributes | CatalogsUpdatableHotelAttributesDict,
            hotel_id: str,
            operation: Literal["UPDATE"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
