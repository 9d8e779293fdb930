"""The model `CreateAssetAccessRequestResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AssetAccessRequestError


@model
class CreateAssetAccessRequestResponse(Model):
    """Returned by `asset_access_requests_create`."""

    exceptions: list[AssetAccessRequestError] | None = opt(["AssetAccessRequestError"])
    invites: dict[str, str] | None = opt({str: str})
