"""The model `Audience`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceRule, AudienceStatus, PinnerListType


@model
class Audience(Model):
    """Returned by `shared_audiences_for_business_list`."""

    ad_account_id: str | None = opt(str)
    """Digits."""
    audience_type: PinnerListType | str | None = opt(Enum("PinnerListType"))
    created_by_company_name: str | None = opt((str, None))
    created_timestamp: int | None = opt((int, None))
    description: str | None = opt((str, None))
    id: str | None = opt(str)
    """Digits."""
    is_nca: bool | None = opt(bool)
    name: str | None = opt(str)
    rule: AudienceRule | None = opt("AudienceRule")
    size: int | None = opt((int, None))
    status: AudienceStatus | str | None = opt(Enum("AudienceStatus"))
    type: str | None = opt(str)
    updated_timestamp: int | None = opt((int, None))
