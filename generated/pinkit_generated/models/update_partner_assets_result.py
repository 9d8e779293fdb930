"""The model `UpdatePartnerAssetsResult`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class UpdatePartnerAssetsResult(Model):
    """Answered by `update_partner_asset_access_handler_impl`."""

    asset_id: str | None = opt(str)
    asset_type: str | None = opt(str)
    partner_id: str | None = opt(str)
    permissions: list[str] | None = opt([str])
