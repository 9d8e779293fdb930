"""The model `CatalogsLocalStoresUpdateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsLocalStoresUpdateResponseItemData


@model
class CatalogsLocalStoresUpdateResponseItem(Model):
    """Returned by `catalogs_local_stores_update`."""

    data: CatalogsLocalStoresUpdateResponseItemData = req("CatalogsLocalStoresUpdateResponseItemData")
