"""The model `GetInvitesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import InviteResponse


@model
class GetInvitesResponse(Model):
    """Returned by `get_invites`."""

    items: list[InviteResponse | None] = req([("InviteResponse", None)])
    bookmark: str | None = opt((str, None))
