"""The model `AuthRespondInvitesBodyItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AuthRespondInviteAction, AuthRespondInviteActionDict


@model
class AuthRespondInvitesBodyItem(Model):
    """Sent to `respond_business_access_invites`."""

    action: AuthRespondInviteAction = req("AuthRespondInviteAction")
    invite_id: str = req(str)
    """1 to 25 characters; digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: AuthRespondInviteAction | AuthRespondInviteActionDict,
            invite_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
