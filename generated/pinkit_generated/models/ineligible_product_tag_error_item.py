"""The model `IneligibleProductTagErrorItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import IneligibleProductTagReason


@model
class IneligibleProductTagErrorItem(Model):
    """Returned by `product_tags_bulk_add`."""

    error_message: IneligibleProductTagReason | str = req(Enum("IneligibleProductTagReason"))
    pin_id: str = req(str)
