"""The model `UpdatePartnerAssetsResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UpdatePartnerAssetsResult


@model
class UpdatePartnerAssetsResultsResponseArray(Model):
    """Returned by `update_partner_asset_access_handler_impl`."""

    items: list[UpdatePartnerAssetsResult] | None = opt(["UpdatePartnerAssetsResult"])
