"""The model `CreateAssetAccessRequestBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CreateAssetAccessRequestItem, CreateAssetAccessRequestItemDict


@model
class CreateAssetAccessRequestBody(Model):
    """Sent to `asset_access_requests_create`."""

    asset_requests: list[CreateAssetAccessRequestItem] = req(["CreateAssetAccessRequestItem"])
    """1 to 100 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_requests: Sequence[CreateAssetAccessRequestItem | CreateAssetAccessRequestItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
