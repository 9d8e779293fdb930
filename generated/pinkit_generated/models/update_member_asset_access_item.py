"""The model `UpdateMemberAssetAccessItem`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Permissions


@model
class UpdateMemberAssetAccessItem(Model):
    """Sent to `business_members_asset_access_update`."""

    asset_id: str = req(str)
    """At most 25 characters; digits."""
    member_id: str = req(str)
    """At most 25 characters; digits."""
    permissions: list[Permissions] = req([Enum("Permissions")])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_id: str,
            member_id: str,
            permissions: Sequence[Permissions],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
