"""The model `UpdatePartnerAssetAccessBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import UpdatePartnerAssetAccessBodyAccessesItem


@model
class UpdatePartnerAssetAccessBody(Model):
    """Sent to `update_partner_asset_access_handler_impl`."""

    accesses: list[UpdatePartnerAssetAccessBodyAccessesItem] = req(
        ["UpdatePartnerAssetAccessBodyAccessesItem"]
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accesses: Sequence[UpdatePartnerAssetAccessBodyAccessesItem | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
