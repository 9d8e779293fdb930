"""The model `DeleteMemberAccessResult`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DeleteMemberAccessResult(Model):
    """Returned by `business_members_asset_access_delete`."""

    asset_id: str | None = opt(str)
    """Digits."""
    member_id: str | None = opt(str)
    """Digits."""
