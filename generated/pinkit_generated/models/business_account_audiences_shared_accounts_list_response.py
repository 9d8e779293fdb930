"""The model `BusinessAccountAudiencesSharedAccountsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import SharedAudienceAccount


@model
class BusinessAccountAudiencesSharedAccountsListResponse(Model):
    """Returned by `business_account_audiences_shared_accounts_list`."""

    items: list[SharedAudienceAccount] = req(["SharedAudienceAccount"])
    bookmark: str | None = opt((str, None))
