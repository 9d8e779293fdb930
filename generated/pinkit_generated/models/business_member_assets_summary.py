"""The model `BusinessMemberAssetsSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessMemberAssetsSummaryAdAccountsItem, BusinessMemberAssetsSummaryProfilesItem


@model
class BusinessMemberAssetsSummary(Model):
    """Answered by `get_business_employers`, `get_business_members`, `get_business_partners`."""

    ad_accounts: list[BusinessMemberAssetsSummaryAdAccountsItem] | None = opt(
        ["BusinessMemberAssetsSummaryAdAccountsItem"]
    )
    profiles: list[BusinessMemberAssetsSummaryProfilesItem] | None = opt(
        ["BusinessMemberAssetsSummaryProfilesItem"]
    )
