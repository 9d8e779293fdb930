"""The model `CreateMembershipOrPartnershipInvitesBody` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import BusinessRoleForInvite, InviteType


class CreateMembershipOrPartnershipInvitesBodyDict(TypedDict, total=False):
    business_role: Required[BusinessRoleForInvite]
    invite_type: Required[InviteType]
    members: Sequence[str]
    partners: Sequence[str]
