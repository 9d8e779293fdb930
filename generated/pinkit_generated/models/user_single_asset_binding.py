"""The model `UserSingleAssetBinding`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary


@model
class UserSingleAssetBinding(Model):
    """Returned by `business_asset_members_get`, `business_asset_partners_get`."""

    permissions: list[str] | None = opt([str])
    user: BusinessAccessUserSummary | None = opt("BusinessAccessUserSummary")
