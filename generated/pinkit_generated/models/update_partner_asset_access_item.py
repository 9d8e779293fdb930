"""The model `UpdatePartnerAssetAccessItem`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Permissions


@model
class UpdatePartnerAssetAccessItem(Model):
    """Sent to `update_partner_asset_access_handler_impl`."""

    asset_id: str = req(str)
    """At most 25 characters; digits."""
    partner_id: str = req(str)
    """At most 25 characters; digits."""
    permissions: list[Permissions] = req([Enum("Permissions")])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_id: str,
            partner_id: str,
            permissions: Sequence[Permissions],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
