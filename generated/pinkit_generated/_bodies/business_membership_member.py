"""The model `BusinessMembershipMember` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import BusinessRoleForMembers


class BusinessMembershipMemberDict(TypedDict):
    business_role: BusinessRoleForMembers
    member_id: str
