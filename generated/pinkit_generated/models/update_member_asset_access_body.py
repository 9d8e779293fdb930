"""The model `UpdateMemberAssetAccessBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import UpdateMemberAssetAccessItem, UpdateMemberAssetAccessItemDict


@model
class UpdateMemberAssetAccessBody(Model):
    """Sent to `business_members_asset_access_update`."""

    accesses: list[UpdateMemberAssetAccessItem] = req(["UpdateMemberAssetAccessItem"])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accesses: Sequence[UpdateMemberAssetAccessItem | UpdateMemberAssetAccessItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
