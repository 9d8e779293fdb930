"""The model `ConversionEventResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ConversionTagType


@model
class ConversionEventResponse(Model):
    """Returned by `ocpm_eligible_conversion_tags_get`, `page_visit_conversion_tags_get`."""

    ad_account_id: str | None = opt(str)
    """Digits."""
    conversion_event: ConversionTagType | str | None = opt(Enum("ConversionTagType"))
    conversion_tag_id: str | None = opt(str)
    """Digits."""
    created_time: int | None = opt(int)
    reporting_conversion_event: str | None = opt(str)
