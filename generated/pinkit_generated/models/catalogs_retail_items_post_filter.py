"""The model `CatalogsRetailItemsPostFilter`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class CatalogsRetailItemsPostFilter(Model):
    """Sent to `items_post`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    item_ids: list[str] = req([str])
    """1 to 1000 items."""
    catalog_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["RETAIL"],
            item_ids: Sequence[str],
            catalog_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
