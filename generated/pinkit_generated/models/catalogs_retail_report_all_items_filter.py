"""The model `CatalogsRetailReportAllItemsFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class CatalogsRetailReportAllItemsFilter(Model):
    """Sent to `reports_create`."""

    report_type: Literal["ALL_ITEMS"] = req(Const("ALL_ITEMS"))
    catalog_id: str | None = opt(str)
    """Digits."""
    product_group_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            report_type: Literal["ALL_ITEMS"],
            catalog_id: str | Unset = UNSET,
            product_group_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
