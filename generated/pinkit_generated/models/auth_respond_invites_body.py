"""The model `AuthRespondInvitesBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AuthRespondInvitesBodyItem, AuthRespondInvitesBodyItemDict


@model
class AuthRespondInvitesBody(Model):
    """Sent to `respond_business_access_invites`."""

    invites: list[AuthRespondInvitesBodyItem] = req(["AuthRespondInvitesBodyItem"])
    """1 to 100 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            invites: Sequence[AuthRespondInvitesBodyItem | AuthRespondInvitesBodyItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
