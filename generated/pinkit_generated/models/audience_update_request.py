"""The model `AudienceUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceRule, AudienceUpdateOperationType


@model
class AudienceUpdateRequest(Model):
    """Sent to `audiences_update`."""

    ad_account_id: str | None = opt(str)
    description: str | None = opt(str)
    name: str | None = opt(str)
    operation_type: AudienceUpdateOperationType | None = opt(Enum("AudienceUpdateOperationType"))
    rule: AudienceRule | None = opt("AudienceRule")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_account_id: str | Unset = UNSET,
            description: str | Unset = UNSET,
            name: str | Unset = UNSET,
            operation_type: AudienceUpdateOperationType | Unset = UNSET,
            rule: AudienceRule | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
