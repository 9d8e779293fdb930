"""The model `AdAccountsAudience`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdAccountsAudienceRule, AudienceStatus, AudienceType


@model
class AdAccountsAudience(Model):
    """Returned by `audiences_create`, `audiences_get`, `audiences_list` and 1 more."""

    id: str = req(str)
    """Digits."""
    ad_account_id: str | None = opt(str)
    """Digits."""
    audience_type: AudienceType | str | None = opt(Enum("AudienceType"))
    created_by_company_name: str | None = opt((str, None))
    """Read-only."""
    created_timestamp: int | None = opt((int, None))
    """Read-only."""
    description: str | None = opt((str, None))
    is_nca: bool | None = opt(bool)
    """Read-only."""
    name: str | None = opt(str)
    rule: AdAccountsAudienceRule | None = opt("AdAccountsAudienceRule")
    size: int | None = opt((int, None))
    """Read-only."""
    status: AudienceStatus | str | None = opt(Enum("AudienceStatus"))
    """Read-only."""
    type: str | None = opt(str)
    """Read-only."""
    updated_timestamp: int | None = opt((int, None))
    """Read-only."""
