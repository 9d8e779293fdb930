"""The model `UsersForIndividualAssetResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class UsersForIndividualAssetResponse(Model):
    """Returned by `business_members_asset_access_update`."""

    asset_id: str | None = opt(str)
    """Digits."""
    member_id: str | None = opt(str)
    """Digits."""
    permissions: list[str] | None = opt([str])
