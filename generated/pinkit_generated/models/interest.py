"""The model `Interest`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class Interest(Model):
    """Returned by `user_account_followed_interests`."""

    canonical_url: str | None = opt(str)
    id: str | None = opt(str)
    """Digits."""
    key: str | None = opt(str)
    name: str | None = opt(str)
