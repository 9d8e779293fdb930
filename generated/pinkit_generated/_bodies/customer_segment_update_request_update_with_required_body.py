"""The model `CustomerSegmentUpdateRequestUpdateWithRequiredBody` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AudienceUpdateOperationType


class CustomerSegmentUpdateRequestUpdateWithRequiredBodyDict(TypedDict, total=False):
    id: Required[str]
    operation_type: Required[AudienceUpdateOperationType]
    audience_ids: Sequence[str]
