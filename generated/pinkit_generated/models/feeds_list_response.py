"""The model `FeedsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsFeed


@model
class FeedsListResponse(Model):
    """Returned by `feeds_list`."""

    items: list[CatalogsFeed] = req(["CatalogsFeed"])
    bookmark: str | None = opt((str, None))
