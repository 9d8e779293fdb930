"""The model `InviteAssetsSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import InviteAssetsSummaryItem


@model
class InviteAssetsSummary(Model):
    """Returned by `get_invites`."""

    ad_accounts: list[InviteAssetsSummaryItem] | None = opt(["InviteAssetsSummaryItem"])
    profiles: list[InviteAssetsSummaryItem] | None = opt(["InviteAssetsSummaryItem"])
