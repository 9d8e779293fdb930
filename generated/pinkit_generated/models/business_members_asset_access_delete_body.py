"""The model `BusinessMembersAssetAccessDeleteBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import DeleteMemberAssetAccessItem, DeleteMemberAssetAccessItemDict


@model
class BusinessMembersAssetAccessDeleteBody(Model):
    """Sent to `business_members_asset_access_delete`."""

    accesses: list[DeleteMemberAssetAccessItem] = req(["DeleteMemberAssetAccessItem"])
    """1 to 100 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accesses: Sequence[DeleteMemberAssetAccessItem | DeleteMemberAssetAccessItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
