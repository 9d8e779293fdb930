"""The model `ProductTagsError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import IneligibleProductTagsErrorDetails


@model
class ProductTagsError(Model):
    """Returned by `product_tags_bulk_add`."""

    code: int = req(int)
    message: str = req(str)
    details: IneligibleProductTagsErrorDetails | None = opt("IneligibleProductTagsErrorDetails")
