"""The model `BusinessPartnerAssetAccessGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BaseBusinessAssets


@model
class BusinessPartnerAssetAccessGetResponse(Model):
    """Returned by `business_partner_asset_access_get`."""

    items: list[BaseBusinessAssets] = req(["BaseBusinessAssets"])
    bookmark: str | None = opt((str, None))
