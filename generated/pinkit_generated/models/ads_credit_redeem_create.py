"""The model `AdsCreditRedeemCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class AdsCreditRedeemCreate(Model):
    """Sent to `ads_credit_redeem`."""

    offer_code_hash: str = req(str, "offerCodeHash")
    validate_only: bool = req(bool, "validateOnly")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            offer_code_hash: str,
            validate_only: bool,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
