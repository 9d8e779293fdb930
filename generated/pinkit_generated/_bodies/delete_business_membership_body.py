"""The model `DeleteBusinessMembershipBody` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import DeleteBusinessMembershipMember, DeleteBusinessMembershipMemberDict


class DeleteBusinessMembershipBodyDict(TypedDict):
    members: Sequence[DeleteBusinessMembershipMember | DeleteBusinessMembershipMemberDict]
