"""The model `ProductTagItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class ProductTagItem(Model):
    """Sent to `product_tags_bulk_add`, `product_tags_bulk_delete`. Returned by `product_tags_bulk_add`,
    `product_tags_list`."""

    pin_id: str = req(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pin_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
