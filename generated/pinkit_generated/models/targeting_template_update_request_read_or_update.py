"""The model `TargetingTemplateUpdateRequestReadOrUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AudienceUpdateOperationType, TargetingSpecOptimal, TargetingSpecOptimalDict


@model
class TargetingTemplateUpdateRequestReadOrUpdate(Model):
    """Sent to `targeting_template_update`."""

    id: str = req(str)
    """Digits."""
    operation_type: AudienceUpdateOperationType = req(Enum("AudienceUpdateOperationType"))
    targeting_attributes: TargetingSpecOptimal | None = opt("TargetingSpecOptimal")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            operation_type: AudienceUpdateOperationType,
            targeting_attributes: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
