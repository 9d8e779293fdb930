"""The model `DeleteBusinessMembershipMember`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import BusinessRoleForMembers


@model
class DeleteBusinessMembershipMember(Model):
    """Sent to `delete_business_membership`."""

    business_role: BusinessRoleForMembers = req(Enum("BusinessRoleForMembers"))
    member_id: str = req(str)
    """At most 25 characters; digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            business_role: BusinessRoleForMembers,
            member_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
