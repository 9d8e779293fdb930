"""The model `ConversionTag`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ConversionTagConfigs, EnhancedMatchStatusType, EntityStatus


@model
class ConversionTag(Model):
    """Returned by `conversion_tags_create`, `conversion_tags_get`, `conversion_tags_list`."""

    ad_account_id: str = req(str)
    """Read-only."""
    name: str = req(str)
    code_snippet: str | None = opt(str)
    """Read-only."""
    configs: ConversionTagConfigs | None = opt("ConversionTagConfigs")
    """Read-only."""
    enhanced_match_status: EnhancedMatchStatusType | str | None = opt((Enum("EnhancedMatchStatusType"), None))
    """Read-only."""
    id: str | None = opt(str)
    """Read-only."""
    last_fired_time_ms: float | None = opt((float, None))
    """Read-only."""
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    """Read-only."""
    version: str | None = opt(str)
    """Read-only."""
