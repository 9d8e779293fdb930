"""The model `SsioOrderLinesGetByAdAccountResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import SSIOOrderLine


@model
class SsioOrderLinesGetByAdAccountResponse(Model):
    """Returned by `ssio_order_lines_get_by_ad_account`."""

    items: list[SSIOOrderLine] = req(["SSIOOrderLine"])
    bookmark: str | None = opt((str, None))
