"""The model `AssetGroupDeleteError`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AssetGroupDeleteError(Model):
    """Returned by `asset_group_delete`."""

    asset_group_id: str | None = opt(str)
    code: int | None = opt(int)
    message: str | None = opt(str)
