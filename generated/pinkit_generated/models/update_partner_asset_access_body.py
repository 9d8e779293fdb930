"""The model `UpdatePartnerAssetAccessBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import UpdatePartnerAssetAccessItem, UpdatePartnerAssetAccessItemDict


@model
class UpdatePartnerAssetAccessBody(Model):
    """Sent to `update_partner_asset_access_handler_impl`."""

    accesses: list[UpdatePartnerAssetAccessItem] = req(["UpdatePartnerAssetAccessItem"])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accesses: Sequence[UpdatePartnerAssetAccessItem | UpdatePartnerAssetAccessItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
