"""The model `AdsCreditsDiscountsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdsCreditDiscountsResponse


@model
class AdsCreditsDiscountsGetResponse(Model):
    """Returned by `ads_credits_discounts_get`."""

    items: list[AdsCreditDiscountsResponse] = req(["AdsCreditDiscountsResponse"])
    bookmark: str | None = opt((str, None))
