"""The model `InviteAssetsSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import InviteAssetsSummaryAdAccountsItem, InviteAssetsSummaryProfilesItem


@model
class InviteAssetsSummary(Model):
    """Answered by `get_invites`."""

    ad_accounts: list[InviteAssetsSummaryAdAccountsItem] | None = opt(["InviteAssetsSummaryAdAccountsItem"])
    profiles: list[InviteAssetsSummaryProfilesItem] | None = opt(["InviteAssetsSummaryProfilesItem"])
