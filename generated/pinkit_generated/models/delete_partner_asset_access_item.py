"""The model `DeletePartnerAssetAccessItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import DeletePartnerAssetAccessItemPartnerType


@model
class DeletePartnerAssetAccessItem(Model):
    """Sent to `delete_partner_asset_access_handler_impl`."""

    asset_id: str = req(str)
    """At most 25 characters; digits."""
    partner_id: str = req(str)
    """At most 25 characters; digits."""
    partner_type: DeletePartnerAssetAccessItemPartnerType | None = opt(
        Enum("DeletePartnerAssetAccessItemPartnerType")
    )
    """Default INTERNAL."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_id: str,
            partner_id: str,
            partner_type: DeletePartnerAssetAccessItemPartnerType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
