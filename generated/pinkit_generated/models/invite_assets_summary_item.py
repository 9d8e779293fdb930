"""The model `InviteAssetsSummaryItem`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class InviteAssetsSummaryItem(Model):
    """Returned by `get_invites`."""

    id: str | None = opt(str)
    """Digits."""
    permissions: list[str] | None = opt([str])
