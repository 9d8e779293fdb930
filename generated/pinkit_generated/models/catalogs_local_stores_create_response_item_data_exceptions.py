"""The model `CatalogsLocalStoresCreateResponseItemDataExceptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Error


@model
class CatalogsLocalStoresCreateResponseItemDataExceptions(Model):
    """Returned by `catalogs_local_stores_create`."""

    exceptions: Error = req("Error")
    id: str = req(str)
    """Digits."""
