"""The model `CreateMembershipOrPartnershipInvitesBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BusinessRoleForInvite, InviteType


@model
class CreateMembershipOrPartnershipInvitesBody(Model):
    """Sent to `create_membership_or_partnership_invites`."""

    business_role: BusinessRoleForInvite = req(Enum("BusinessRoleForInvite"))
    invite_type: InviteType = req(Enum("InviteType"))
    members: list[str] | None = opt([str])
    """1 to 50 items."""
    partners: list[str] | None = opt([str])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            business_role: BusinessRoleForInvite,
            invite_type: InviteType,
            members: Sequence[str] | Unset = UNSET,
            partners: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
