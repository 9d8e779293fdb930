"""The model `AdAccountCreateSubscriptionRequestPartnerMetadata`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdAccountCreateSubscriptionRequestPartnerMetadata(Model):
    """Used by no operation."""

    subscriber_key: str | None = opt(str)
