"""The model `CatalogsLocalStoresCreateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsLocalStoresCreateResponseItemData


@model
class CatalogsLocalStoresCreateResponseItem(Model):
    """Returned by `catalogs_local_stores_create`."""

    data: CatalogsLocalStoresCreateResponseItemData = req("CatalogsLocalStoresCreateResponseItemData")
