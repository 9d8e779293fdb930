"""The model `UpdateMemberResult`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class UpdateMemberResult(Model):
    """Answered by `update_business_memberships`."""

    business_role: str | None = opt(str)
    member_id: str | None = opt(str)
