"""The model `InviteActionResultItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import InviteBusinessRoleBinding, InviteExceptionResponse


@model
class InviteActionResultItem(Model):
    """Returned by `create_asset_invites`, `create_membership_or_partnership_invites`."""

    exception: InviteExceptionResponse | None = opt(("InviteExceptionResponse", None))
    invite: InviteBusinessRoleBinding | None = opt(("InviteBusinessRoleBinding", None))
