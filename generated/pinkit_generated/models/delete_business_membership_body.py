"""The model `DeleteBusinessMembershipBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import DeleteBusinessMembershipMember, DeleteBusinessMembershipMemberDict


@model
class DeleteBusinessMembershipBody(Model):
    """Sent to `delete_business_membership`."""

    members: list[DeleteBusinessMembershipMember] = req(["DeleteBusinessMembershipMember"])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            members: Sequence[DeleteBusinessMembershipMember | DeleteBusinessMembershipMemberDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
