"""The model `UpdatePartnerAssetsResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetTypeResponse


@model
class UpdatePartnerAssetsResult(Model):
    """Returned by `update_partner_asset_access_handler_impl`."""

    asset_id: str | None = opt(str)
    """Digits."""
    asset_type: AssetTypeResponse | str | None = opt(Enum("AssetTypeResponse"))
    partner_id: str | None = opt(str)
    """Digits."""
    permissions: list[str] | None = opt([str])
