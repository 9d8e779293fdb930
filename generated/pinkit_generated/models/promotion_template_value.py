"""The model `PromotionTemplateValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Currency


@model
class PromotionTemplateValue(Model):
    """Sent to `promotions_create`, `promotions_update`. Returned by `promotions_create`,
    `promotions_delete`, `promotions_get` and 2 more."""

    amount: float | None = opt(float)
    currency_code: Currency | str | None = opt(Enum("Currency"))
    custom_text: str | None = opt(str)
    percent: float | None = opt(float)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            amount: float | Unset = UNSET,
            currency_code: Currency | Unset = UNSET,
            custom_text: str | Unset = UNSET,
            percent: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
