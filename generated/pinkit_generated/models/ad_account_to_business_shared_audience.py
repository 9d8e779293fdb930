"""The model `AdAccountToBusinessSharedAudience`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Role


@model
class AdAccountToBusinessSharedAudience(Model):
    """Returned by `update_ad_account_to_business_shared_audience`."""

    audience_id: str = req(str)
    """Digits."""
    recipient_business_ids: list[str] = req([str])
    permissions: list[Role | str] | None = opt([Enum("Role")])
    """Read-only."""
