"""The model `CatalogsCreateRetailItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ItemAttributesRequest, ItemAttributesRequestDict


@model
class CatalogsCreateRetailItem(Model):
    """Sent to `items_batch_post`."""

    attributes: ItemAttributesRequest = req("ItemAttributesRequest")
    item_id: str = req(str)
    operation: Literal["CREATE"] = req(Const("CREATE"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: ItemAttributesRequest | ItemAttributesRequestDict,
            item_id: str,
            operation: Literal["CREATE"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
