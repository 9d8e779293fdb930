"""The model `AssetGroupInputCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AssetGroupBinding, AssetGroupBindingDict, AssetGroupType


@model
class AssetGroupInputCreate(Model):
    """Sent to `asset_group_create`."""

    asset_group_description: str = req(str)
    asset_group_name: str = req(str)
    asset_group_types: list[AssetGroupType] = req([Enum("AssetGroupType")])
    asset_group: AssetGroupBinding | None = opt("AssetGroupBinding")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_group_description: str,
            asset_group_name: str,
            asset_group_types: Sequence[AssetGroupType],
            asset_group: AssetGroupBinding | AssetGroupBindingDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
