"""The model `ConversionTagCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ConversionTagConfigs, EnhancedMatchStatusType


@model
class ConversionTagCommon(Model):
    """Used by no operation."""

    name: str = req(str)
    code_snippet: str | None = opt(str)
    configs: ConversionTagConfigs | None = opt("ConversionTagConfigs")
    enhanced_match_status: EnhancedMatchStatusType | None = opt((Enum("EnhancedMatchStatusType"), None))
    id: str | None = opt(str)
    last_fired_time_ms: float | None = opt((float, None))
    version: str | None = opt(str)
