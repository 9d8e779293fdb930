"""The model `AdAccountsAudienceUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        AdAccountsAudienceRule,
        AdAccountsAudienceRuleDict,
        AudienceType,
        AudienceUpdateOperationType,
    )


@model
class AdAccountsAudienceUpdate(Model):
    """Sent to `audiences_update`."""

    ad_account_id: str | None = opt(str)
    """Digits."""
    audience_type: AudienceType | None = opt(Enum("AudienceType"))
    description: str | None = opt((str, None))
    name: str | None = opt(str)
    operation_type: AudienceUpdateOperationType | None = opt(Enum("AudienceUpdateOperationType"))
    rule: AdAccountsAudienceRule | None = opt("AdAccountsAudienceRule")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_account_id: str | Unset = UNSET,
            audience_type: AudienceType | Unset = UNSET,
            description: str | None | Unset = UNSET,
            name: str | Unset = UNSET,
            operation_type: AudienceUpdateOperationType | Unset = UNSET,
            rule: AdAccountsAudienceRule | AdAccountsAudienceRuleDict | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
