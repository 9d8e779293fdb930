"""The model `AssetGroupDeletionDelete`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class AssetGroupDeletionDelete(Model):
    """Sent to `asset_group_delete`."""

    asset_groups_to_delete: list[str] = req([str])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_groups_to_delete: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
