"""The model `CreateAssetInvitesRequestItem`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import InviteType, Permissions


@model
class CreateAssetInvitesRequestItem(Model):
    """Sent to `create_asset_invites`."""

    asset_id_to_permissions: dict[str, list[Permissions]] = req({str: [Enum("Permissions")]})
    invite_id: str = req(str)
    """Digits."""
    invite_type: InviteType = req(Enum("InviteType"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_id_to_permissions: Mapping[str, Sequence[Permissions]],
            invite_id: str,
            invite_type: InviteType,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
