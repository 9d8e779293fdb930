"""The model `BaseInviteDataResponseInviteData`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BaseInviteDataResponseInviteData(Model):
    """Answered by `cancel_invites_or_requests`, `respond_business_access_invites`."""

    invite_expiration: int | None = opt(int)
    invite_status: str | None = opt(str)
    invite_type: str | None = opt(str)
    last_updated_time: int | None = opt(int)
    sent_at: int | None = opt(int)
