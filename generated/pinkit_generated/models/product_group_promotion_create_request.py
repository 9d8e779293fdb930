"""The model `ProductGroupPromotionCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ProductGroupPromotion, ProductGroupPromotionDict


@model
class ProductGroupPromotionCreateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    ad_group_id: str = req(str)
    product_group_promotion: list[ProductGroupPromotion] = req(["ProductGroupPromotion"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_group_id: str,
            product_group_promotion: Sequence[ProductGroupPromotion | ProductGroupPromotionDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
