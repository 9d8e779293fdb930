"""The model `UserWebsitesGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import UserWebsiteSummary


@model
class UserWebsitesGetResponse(Model):
    """Answered by `user_websites_get`."""

    items: list[UserWebsiteSummary] = req(["UserWebsiteSummary"])
    bookmark: str | None = opt((str, None))
