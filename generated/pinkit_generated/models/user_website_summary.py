"""The model `UserWebsiteSummary`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class UserWebsiteSummary(Model):
    """Answered by `user_websites_get`, `verify_website_update`."""

    status: str | None = opt(str)
    verified_at: str | None = opt(str)
    website: str | None = opt(str)
