"""The model `UpdateMemberAssetsResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UpdateMemberAssetResultItem


@model
class UpdateMemberAssetsResultsResponseArray(Model):
    """Returned by `business_members_asset_access_update`."""

    items: list[UpdateMemberAssetResultItem] | None = opt(["UpdateMemberAssetResultItem"])
