"""The model `UpdateAssetGroupBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UpdateAssetGroupBodyAssetGroupsToUpdateItem


@model
class UpdateAssetGroupBody(Model):
    """Sent to `asset_group_update`."""

    asset_groups_to_update: list[UpdateAssetGroupBodyAssetGroupsToUpdateItem] | None = opt(
        ["UpdateAssetGroupBodyAssetGroupsToUpdateItem"]
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_groups_to_update: Sequence[UpdateAssetGroupBodyAssetGroupsToUpdateItem | Mapping[str, Any]]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
