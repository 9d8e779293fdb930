"""The model `BusinessToAdAccountSharedAudience`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Role


@model
class BusinessToAdAccountSharedAudience(Model):
    """Returned by `update_business_to_ad_account_shared_audience`."""

    audience_id: str = req(str)
    """Digits."""
    recipient_account_ids: list[str] = req([str])
    permissions: list[Role | str] | None = opt([Enum("Role")])
    """Read-only."""
