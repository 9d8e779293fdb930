"""The model `AdAccountsAudienceUpdate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AdAccountsAudienceRule,
        AdAccountsAudienceRuleDict,
        AudienceType,
        AudienceUpdateOperationType,
    )


class AdAccountsAudienceUpdateDict(TypedDict, total=False):
    ad_account_id: str
    audience_type: AudienceType
    description: str | None
    name: str
    operation_type: AudienceUpdateOperationType
    rule: AdAccountsAudienceRule | AdAccountsAudienceRuleDict
