"""The model `BusinessToAdAccountSharedAudienceUpdateWithRequiredBody` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import OperationType


class BusinessToAdAccountSharedAudienceUpdateWithRequiredBodyDict(TypedDict):
    audience_id: str
    operation_type: OperationType
    recipient_account_ids: Sequence[str]
