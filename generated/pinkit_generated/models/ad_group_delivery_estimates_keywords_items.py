"""The model `AdGroupDeliveryEstimatesKeywordsItems`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import NullalbleMatchType


@model
class AdGroupDeliveryEstimatesKeywordsItems(Model):
    """Sent to `get_campaign_delivery_estimates`."""

    match_type: NullalbleMatchType | None = req((Enum("NullalbleMatchType"), None))
    value: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            match_type: NullalbleMatchType | None,
            value: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
