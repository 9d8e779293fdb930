"""The model `AssetGroupUpdateError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class AssetGroupUpdateError(Model):
    """Sent to `asset_group_update`. Returned by `asset_group_update`."""

    asset_group_id: str | None = opt(str)
    code: int | None = opt(int)
    message: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_group_id: str | Unset = UNSET,
            code: int | Unset = UNSET,
            message: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
