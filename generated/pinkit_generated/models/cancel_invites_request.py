"""The model `CancelInvitesRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class CancelInvitesRequest(Model):
    """Sent to `cancel_invites_or_requests`."""

    invite_ids: list[str] = req([str])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            invite_ids: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
