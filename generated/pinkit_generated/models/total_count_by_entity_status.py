"""The model `TotalCountByEntityStatus`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class TotalCountByEntityStatus(Model):
    """Returned by `business_member_assets_get`."""

    active: int | None = opt(int, "ACTIVE")
    archived: int | None = opt(int, "ARCHIVED")
    paused: int | None = opt(int, "PAUSED")
