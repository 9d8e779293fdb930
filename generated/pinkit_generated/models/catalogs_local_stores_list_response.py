"""The model `CatalogsLocalStoresListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import LocalStore


@model
class CatalogsLocalStoresListResponse(Model):
    """Returned by `catalogs_local_stores_list`."""

    items: list[LocalStore] = req(["LocalStore"])
    bookmark: str | None = opt((str, None))
