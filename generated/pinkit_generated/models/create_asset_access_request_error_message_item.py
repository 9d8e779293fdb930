"""The model `CreateAssetAccessRequestErrorMessageItem`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CreateAssetAccessRequestErrorMessageItem(Model):
    """Answered by `asset_access_requests_create`."""

    code: int | None = opt(int)
    messages: list[str] | None = opt([str])
