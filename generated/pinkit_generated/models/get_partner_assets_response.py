"""The model `GetPartnerAssetsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetGroupBinding


@model
class GetPartnerAssetsResponse(Model):
    """Answered by `business_partner_asset_access_get`."""

    asset_group_info: AssetGroupBinding | None = opt(("AssetGroupBinding", None))
    asset_id: str | None = opt(str)
    asset_type: str | None = opt(str)
    permissions: list[str] | None = opt([str])
