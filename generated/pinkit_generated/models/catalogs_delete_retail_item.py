"""The model `CatalogsDeleteRetailItem`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class CatalogsDeleteRetailItem(Model):
    """Sent to `items_batch_post`."""

    item_id: str = req(str)
    operation: Literal["DELETE"] = req(Const("DELETE"))
    last_updated_time: int | None = opt(int)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            operation: Literal["DELETE"],
            last_updated_time: dt.datetime | int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
