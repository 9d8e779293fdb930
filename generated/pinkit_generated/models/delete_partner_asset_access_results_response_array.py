"""The model `DeletePartnerAssetAccessResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DeletePartnerAssetAccessResult


@model
class DeletePartnerAssetAccessResultsResponseArray(Model):
    """Returned by `delete_partner_asset_access_handler_impl`."""

    items: list[DeletePartnerAssetAccessResult] | None = opt(["DeletePartnerAssetAccessResult"])
