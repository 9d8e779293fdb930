"""The model `InviteBusinessRoleBindingInviteData`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class InviteBusinessRoleBindingInviteData(Model):
    """Answered by `create_asset_invites`."""

    invite_expiration: int | None = opt(int)
    invite_status: str | None = opt(str)
    invite_type: str | None = opt(str)
    last_updated_time: int | None = opt(int)
    sent_at: int | None = opt(int)
