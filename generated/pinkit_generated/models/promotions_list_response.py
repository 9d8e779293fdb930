"""The model `PromotionsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Promotion


@model
class PromotionsListResponse(Model):
    """Returned by `promotions_list`."""

    items: list[Promotion] = req(["Promotion"])
    bookmark: str | None = opt((str, None))
