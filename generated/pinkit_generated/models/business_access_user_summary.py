"""The model `BusinessAccessUserSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class BusinessAccessUserSummary(Model):
    """Sent to `asset_group_create`, `asset_group_update`. Returned by `asset_group_create`,
    `asset_group_update`, `business_asset_members_get` and 11 more."""

    email: str | None = opt((str, None))
    id: str | None = opt((str, None))
    """1 to 20 characters."""
    username: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email: str | None | Unset = UNSET,
            id: str | None | Unset = UNSET,
            username: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
