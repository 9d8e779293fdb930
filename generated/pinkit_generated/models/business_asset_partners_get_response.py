"""The model `BusinessAssetPartnersGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import UserSingleAssetBinding


@model
class BusinessAssetPartnersGetResponse(Model):
    """Returned by `business_asset_partners_get`."""

    items: list[UserSingleAssetBinding] = req(["UserSingleAssetBinding"])
    bookmark: str | None = opt((str, None))
