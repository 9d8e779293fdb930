"""The model `BusinessAccessUserSummary`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BusinessAccessUserSummary(Model):
    """Answered by `asset_group_create`, `asset_group_update`, `business_asset_members_get` and 12 more."""

    email: str | None = opt((str, None))
    id: str | None = opt((str, None))
    username: str | None = opt((str, None))
