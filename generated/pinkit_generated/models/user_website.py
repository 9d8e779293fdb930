"""The model `UserWebsite`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class UserWebsite(Model):
    """Returned by `unverify_website_delete`, `user_websites_get`, `verify_website_update`."""

    status: str | None = opt(str)
    """Read-only."""
    verified_at: str | None = opt(str)
    """Read-only."""
    website: str | None = opt(str)
