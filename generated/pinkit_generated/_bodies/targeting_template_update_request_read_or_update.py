"""The model `TargetingTemplateUpdateRequestReadOrUpdate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AudienceUpdateOperationType, TargetingSpecOptimal, TargetingSpecOptimalDict


class TargetingTemplateUpdateRequestReadOrUpdateDict(TypedDict, total=False):
    id: Required[str]
    operation_type: Required[AudienceUpdateOperationType]
    targeting_attributes: TargetingSpecOptimal | TargetingSpecOptimalDict
