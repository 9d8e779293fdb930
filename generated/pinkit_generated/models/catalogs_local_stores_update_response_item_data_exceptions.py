"""The model `CatalogsLocalStoresUpdateResponseItemDataExceptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Error


@model
class CatalogsLocalStoresUpdateResponseItemDataExceptions(Model):
    """Returned by `catalogs_local_stores_update`."""

    exceptions: Error = req("Error")
    id: str = req(str)
    """Digits."""
