"""The model `CreateAssetAccessRequestItem`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Permissions


@model
class CreateAssetAccessRequestItem(Model):
    """Sent to `asset_access_requests_create`."""

    asset_id_to_permissions: dict[str, list[Permissions]] = req({str: [Enum("Permissions")]})
    partner_id: str = req(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            asset_id_to_permissions: Mapping[str, Sequence[Permissions]],
            partner_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
