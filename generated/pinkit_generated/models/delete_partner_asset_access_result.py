"""The model `DeletePartnerAssetAccessResult`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DeletePartnerAssetAccessResult(Model):
    """Returned by `delete_partner_asset_access_handler_impl`."""

    asset_id: str | None = opt(str)
    """Digits."""
    asset_type: str | None = opt(str)
    is_shared_partner: bool | None = opt(bool)
    partner_id: str | None = opt(str)
    """Digits."""
    permissions: list[str] | None = opt([str])
