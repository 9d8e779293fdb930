"""The model `GetBusinessAssetsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetGroupBinding, GetBusinessAssetsResponseCatalogInfo


@model
class GetBusinessAssetsResponse(Model):
    """Answered by `business_assets_get`."""

    asset_group_info: AssetGroupBinding | None = opt(("AssetGroupBinding", None))
    asset_id: str | None = opt(str)
    asset_type: str | None = opt(str)
    catalog_info: GetBusinessAssetsResponseCatalogInfo | None = opt(
        ("GetBusinessAssetsResponseCatalogInfo", None)
    )
