"""The model `BusinessSharedAudienceResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Role


@model
class BusinessSharedAudienceResponse(Model):
    """Answered by `update_ad_account_to_business_shared_audience`,
    `update_business_to_business_shared_audience`."""

    audience_id: str | None = opt(str)
    permissions: list[Role | str] | None = opt([Enum("Role")])
    recipient_business_ids: list[str] | None = opt([str])
