"""The model `CustomerSegmentUpdateRequestUpdateWithRequiredBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AudienceUpdateOperationType


@model
class CustomerSegmentUpdateRequestUpdateWithRequiredBody(Model):
    """Sent to `customer_segment_update`."""

    id: str = req(str)
    """Digits."""
    operation_type: AudienceUpdateOperationType = req(Enum("AudienceUpdateOperationType"))
    audience_ids: list[str] | None = opt([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            operation_type: AudienceUpdateOperationType,
            audience_ids: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
