"""The model `IneligibleProductTagsErrorDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import IneligibleProductTagErrorItem


@model
class IneligibleProductTagsErrorDetails(Model):
    """Returned by `product_tags_bulk_add`."""

    product_tags: list[IneligibleProductTagErrorItem] = req(["IneligibleProductTagErrorItem"])
