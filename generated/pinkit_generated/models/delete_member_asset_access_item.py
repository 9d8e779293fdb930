"""The model `DeleteMemberAssetAccessItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class DeleteMemberAssetAccessItem(Model):
    """Sent to `business_members_asset_access_delete`."""

    asset_id: str = req(str)
    """At most 25 characters; digits."""
    member_id: str = req(str)
    """At most 25 characters; digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_id: str,
            member_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
