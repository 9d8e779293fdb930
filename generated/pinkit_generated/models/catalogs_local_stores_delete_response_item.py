"""The model `CatalogsLocalStoresDeleteResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CampaignAdPreviewDeleteResponseItemStatus


@model
class CatalogsLocalStoresDeleteResponseItem(Model):
    """Returned by `catalogs_local_stores_delete`."""

    id: str = req(str)
    """Digits."""
    status: CampaignAdPreviewDeleteResponseItemStatus = req("CampaignAdPreviewDeleteResponseItemStatus")
