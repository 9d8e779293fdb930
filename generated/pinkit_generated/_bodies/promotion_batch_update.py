"""The model `PromotionBatchUpdate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import DiscountStatus, PromotionTemplateValue, PromotionTemplateValueDict, PromotionType


class PromotionBatchUpdateDict(TypedDict, total=False):
    id: Required[str]
    discount_status: DiscountStatus
    end_time: dt.datetime | int
    external_id: str
    platform_type: str
    promotion_code: str
    promotion_custom_id: str
    promotion_title: str
    promotion_type: PromotionType
    start_time: dt.datetime | int
    template_values: Sequence[PromotionTemplateValue | PromotionTemplateValueDict]
