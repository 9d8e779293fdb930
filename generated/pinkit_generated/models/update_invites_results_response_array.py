"""The model `UpdateInvitesResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import InviteActionResultItem


@model
class UpdateInvitesResultsResponseArray(Model):
    """Returned by `create_asset_invites`."""

    items: list[InviteActionResultItem] | None = opt(["InviteActionResultItem"])
