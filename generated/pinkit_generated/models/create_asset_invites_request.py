"""The model `CreateAssetInvitesRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CreateAssetInvitesRequestItem, CreateAssetInvitesRequestItemDict


@model
class CreateAssetInvitesRequest(Model):
    """Sent to `create_asset_invites`."""

    invites: list[CreateAssetInvitesRequestItem] = req(["CreateAssetInvitesRequestItem"])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            invites: Sequence[CreateAssetInvitesRequestItem | CreateAssetInvitesRequestItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
