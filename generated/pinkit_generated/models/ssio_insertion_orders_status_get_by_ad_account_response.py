"""The model `SsioInsertionOrdersStatusGetByAdAccountResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import SSIOInsertionOrderStatus


@model
class SsioInsertionOrdersStatusGetByAdAccountResponse(Model):
    """Returned by `ssio_insertion_orders_status_get_by_ad_account`."""

    items: list[SSIOInsertionOrderStatus] = req(["SSIOInsertionOrderStatus"])
    bookmark: str | None = opt((str, None))
