"""The model `CreateAssetAccessRequestResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CreateAssetAccessRequestErrorMessageItem


@model
class CreateAssetAccessRequestResponse(Model):
    """Answered by `asset_access_requests_create`."""

    exceptions: list[CreateAssetAccessRequestErrorMessageItem] | None = opt(
        (["CreateAssetAccessRequestErrorMessageItem"], None)
    )
    invites: dict[str, str] | None = opt(({str: str}, None))
