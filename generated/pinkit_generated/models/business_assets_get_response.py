"""The model `BusinessAssetsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BusinessAssets


@model
class BusinessAssetsGetResponse(Model):
    """Returned by `business_assets_get`."""

    items: list[BusinessAssets] = req(["BusinessAssets"])
    bookmark: str | None = opt((str, None))
