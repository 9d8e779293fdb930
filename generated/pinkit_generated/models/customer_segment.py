"""The model `CustomerSegment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TargetingTemplateStatus


@model
class CustomerSegment(Model):
    """Returned by `customer_segment_create`, `customer_segment_list`."""

    audience_ids: list[str] = req([str])
    name: str = req(str)
    ad_account_id: str | None = opt(str)
    """Read-only; digits."""
    created_time: int | None = opt(int)
    """Read-only."""
    id: str | None = opt(str)
    """Read-only; digits."""
    status: TargetingTemplateStatus | str | None = opt(Enum("TargetingTemplateStatus"))
    """Read-only."""
    updated_time: int | None = opt(int)
    """Read-only."""
