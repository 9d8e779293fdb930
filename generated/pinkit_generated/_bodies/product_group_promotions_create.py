"""The model `ProductGroupPromotionsCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import ProductGroupPromotion, ProductGroupPromotionDict


class ProductGroupPromotionsCreateDict(TypedDict):
    ad_group_id: str
    product_group_promotion: Sequence[ProductGroupPromotion | ProductGroupPromotionDict]
