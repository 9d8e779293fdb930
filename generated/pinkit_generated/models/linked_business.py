"""The model `LinkedBusiness`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class LinkedBusiness(Model):
    """Returned by `linked_business_accounts_get`."""

    image_large_url: str | None = opt(str)
    image_medium_url: str | None = opt(str)
    image_small_url: str | None = opt(str)
    image_xlarge_url: str | None = opt(str)
    username: str | None = opt(str)
