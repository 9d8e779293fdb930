"""The model `TargetingTemplateUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TargetingSpec, TargetingTemplateUpdateRequestOperationType


@model
class TargetingTemplateUpdateRequest(Model):
    """Sent to `targeting_template_update`."""

    id: str = req(str)
    operation_type: TargetingTemplateUpdateRequestOperationType = req(
        Enum("TargetingTemplateUpdateRequestOperationType")
    )
    targeting_attributes: TargetingSpec | None = opt("TargetingSpec")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            operation_type: TargetingTemplateUpdateRequestOperationType,
            targeting_attributes: TargetingSpec | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
