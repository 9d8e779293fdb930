"""The model `LineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class LineItem(Model):
    """Sent to `audiences_create`, `audiences_update`. Returned by `audiences_create`, `audiences_get`,
    `audiences_list` and 2 more."""

    product_brand: str | None = opt(str)
    product_category: str | None = opt(str)
    product_id: int | None = opt(int)
    product_name: str | None = opt(str)
    product_price: str | None = opt(str)
    product_quantity: int | None = opt(int)
    product_variant: str | None = opt(str)
    product_variant_id: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            product_brand: str | Unset = UNSET,
            product_category: str | Unset = UNSET,
            product_id: int | Unset = UNSET,
            product_name: str | Unset = UNSET,
            product_price: str | Unset = UNSET,
            product_quantity: int | Unset = UNSET,
            product_variant: str | Unset = UNSET,
            product_variant_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
