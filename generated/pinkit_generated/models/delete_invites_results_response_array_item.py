"""The model `DeleteInvitesResultsResponseArrayItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BaseInviteDataResponse, DeleteInvitesResultsResponseArrayItemException


@model
class DeleteInvitesResultsResponseArrayItem(Model):
    """Answered by `cancel_invites_or_requests`."""

    exception: DeleteInvitesResultsResponseArrayItemException | None = opt(
        ("DeleteInvitesResultsResponseArrayItemException", None)
    )
    invite: BaseInviteDataResponse | None = opt(("BaseInviteDataResponse", None))
