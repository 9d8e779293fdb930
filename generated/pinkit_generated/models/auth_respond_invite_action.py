"""The model `AuthRespondInviteAction`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Permissions


@model
class AuthRespondInviteAction(Model):
    """Sent to `respond_business_access_invites`."""

    accept_invite: bool = req(bool)
    asset_id_to_permissions: dict[str, list[Permissions]] | None = opt({str: [Enum("Permissions")]})

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accept_invite: bool,
            asset_id_to_permissions: Mapping[str, Sequence[Permissions]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
