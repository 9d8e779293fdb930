"""The model `DeleteInvitesResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DeleteInvitesResultsResponseArrayItem


@model
class DeleteInvitesResultsResponseArray(Model):
    """Answered by `cancel_invites_or_requests`."""

    items: list[DeleteInvitesResultsResponseArrayItem] | None = opt(["DeleteInvitesResultsResponseArrayItem"])
