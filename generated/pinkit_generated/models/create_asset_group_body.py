"""The model `CreateAssetGroupBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AssetGroupType


@model
class CreateAssetGroupBody(Model):
    """Sent to `asset_group_create`."""

    asset_group_description: str = req(str)
    asset_group_name: str = req(str)
    asset_group_types: list[AssetGroupType] = req([Enum("AssetGroupType")])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_group_description: str,
            asset_group_name: str,
            asset_group_types: Sequence[AssetGroupType],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
