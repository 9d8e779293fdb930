"""The model `AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import OperationType


@model
class AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody(Model):
    """Sent to `update_ad_account_to_ad_account_shared_audience`."""

    audience_id: str = req(str)
    """Digits."""
    operation_type: OperationType = req(Enum("OperationType"))
    recipient_account_ids: list[str] = req([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audience_id: str,
            operation_type: OperationType,
            recipient_account_ids: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
