"""The model `ProductTagsBulkDeleteRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ProductTagItem, ProductTagItemDict


@model
class ProductTagsBulkDeleteRequest(Model):
    """Sent to `product_tags_bulk_delete`."""

    product_tags: list[ProductTagItem] = req(["ProductTagItem"])
    """1 to 24 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            product_tags: Sequence[ProductTagItem | ProductTagItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
