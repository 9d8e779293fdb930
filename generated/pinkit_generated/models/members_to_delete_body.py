"""The model `MembersToDeleteBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import MembersToDeleteBodyMembersItem


@model
class MembersToDeleteBody(Model):
    """Sent to `delete_business_membership`."""

    members: list[MembersToDeleteBodyMembersItem] = req(["MembersToDeleteBodyMembersItem"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            members: Sequence[MembersToDeleteBodyMembersItem | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
