"""The model `AssetAccessRequestError`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AssetAccessRequestError(Model):
    """Returned by `asset_access_requests_create`."""

    code: int | None = opt(int)
    messages: list[str] | None = opt([str])
