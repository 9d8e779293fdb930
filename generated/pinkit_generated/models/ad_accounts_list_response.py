"""The model `AdAccountsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdAccount


@model
class AdAccountsListResponse(Model):
    """Returned by `ad_accounts_list`."""

    items: list[AdAccount] = req(["AdAccount"])
    bookmark: str | None = opt((str, None))
