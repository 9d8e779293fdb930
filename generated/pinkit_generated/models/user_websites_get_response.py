"""The model `UserWebsitesGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import UserWebsite


@model
class UserWebsitesGetResponse(Model):
    """Returned by `user_websites_get`."""

    items: list[UserWebsite] = req(["UserWebsite"])
    bookmark: str | None = opt((str, None))
