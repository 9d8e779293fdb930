"""The model `PartnerMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class PartnerMetadata(Model):
    """Sent to `ad_accounts_subscriptions_post`."""

    subscriber_key: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subscriber_key: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
