"""The model `BusinessMemberAssetsSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetIdWithPermissions


@model
class BusinessMemberAssetsSummary(Model):
    """Returned by `get_business_employers`, `get_business_members`, `get_business_partners`."""

    ad_accounts: list[AssetIdWithPermissions] | None = opt(["AssetIdWithPermissions"])
    profiles: list[AssetIdWithPermissions] | None = opt(["AssetIdWithPermissions"])
