"""The model `SharedAudienceResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Role


@model
class SharedAudienceResponse(Model):
    """Answered by `update_ad_account_to_ad_account_shared_audience`,
    `update_business_to_ad_account_shared_audience`."""

    audience_id: str | None = opt(str)
    permissions: list[Role | str] | None = opt([Enum("Role")])
    recipient_account_ids: list[str] | None = opt([str])
