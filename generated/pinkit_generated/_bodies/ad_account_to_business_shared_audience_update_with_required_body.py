"""The model `AdAccountToBusinessSharedAudienceUpdateWithRequiredBody` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import OperationType


class AdAccountToBusinessSharedAudienceUpdateWithRequiredBodyDict(TypedDict):
    audience_id: str
    operation_type: OperationType
    recipient_business_ids: Sequence[str]
