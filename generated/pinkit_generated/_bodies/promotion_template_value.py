"""The model `PromotionTemplateValue` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import Currency


class PromotionTemplateValueDict(TypedDict, total=False):
    amount: float
    currency_code: Currency
    custom_text: str
    percent: float
