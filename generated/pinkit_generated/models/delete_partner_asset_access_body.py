"""The model `DeletePartnerAssetAccessBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import DeletePartnerAssetAccessItem, DeletePartnerAssetAccessItemDict


@model
class DeletePartnerAssetAccessBody(Model):
    """Sent to `delete_partner_asset_access_handler_impl`."""

    accesses: list[DeletePartnerAssetAccessItem] = req(["DeletePartnerAssetAccessItem"])
    """1 to 50 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accesses: Sequence[DeletePartnerAssetAccessItem | DeletePartnerAssetAccessItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
