"""The model `UpdateMemberAssetResultItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UsersForIndividualAssetResponse


@model
class UpdateMemberAssetResultItem(Model):
    """Returned by `business_members_asset_access_update`."""

    response: UsersForIndividualAssetResponse | None = opt("UsersForIndividualAssetResponse")
