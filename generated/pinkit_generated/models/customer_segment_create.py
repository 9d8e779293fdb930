"""The model `CustomerSegmentCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class CustomerSegmentCreate(Model):
    """Sent to `customer_segment_create`."""

    audience_ids: list[str] = req([str])
    name: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audience_ids: Sequence[str],
            name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
