"""The model `RespondToInviteResultItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BaseInviteDataResponse, InviteExceptionResponse


@model
class RespondToInviteResultItem(Model):
    """Returned by `respond_business_access_invites`."""

    exception: InviteExceptionResponse | None = opt(("InviteExceptionResponse", None))
    invite: BaseInviteDataResponse | None = opt(("BaseInviteDataResponse", None))
