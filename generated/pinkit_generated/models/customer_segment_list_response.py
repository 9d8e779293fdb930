"""The model `CustomerSegmentListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CustomerSegment


@model
class CustomerSegmentListResponse(Model):
    """Returned by `customer_segment_list`."""

    items: list[CustomerSegment] = req(["CustomerSegment"])
    bookmark: str | None = opt((str, None))
