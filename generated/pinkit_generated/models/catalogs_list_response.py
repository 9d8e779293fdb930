"""The model `CatalogsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Catalog


@model
class CatalogsListResponse(Model):
    """Returned by `catalogs_list`."""

    items: list[Catalog] = req(["Catalog"])
    bookmark: str | None = opt((str, None))
