"""The model `SharedAudienceAccount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AudienceAccountType


@model
class SharedAudienceAccount(Model):
    """Returned by `ad_accounts_audiences_shared_accounts_list`,
    `business_account_audiences_shared_accounts_list`."""

    account_id: str = req(str)
    """Digits."""
    account_name: str = req(str)
    account_type: AudienceAccountType | str = req(Enum("AudienceAccountType"))
    shared_on_timestamp: int = req(int)
