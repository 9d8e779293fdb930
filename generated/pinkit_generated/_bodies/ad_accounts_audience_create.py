"""The model `AdAccountsAudienceCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AdAccountsAudienceRule, AdAccountsAudienceRuleDict, AudienceType


class AdAccountsAudienceCreateDict(TypedDict, total=False):
    ad_account_id: str
    audience_type: AudienceType
    description: str | None
    name: str
    rule: AdAccountsAudienceRule | AdAccountsAudienceRuleDict
