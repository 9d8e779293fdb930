"""The model `LabelBulkCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LabelCreateItem, LabelCreateItemDict


@model
class LabelBulkCreateRequest(Model):
    """Sent to `bulk_upsert_create`."""

    labels: list[LabelCreateItem] = req(["LabelCreateItem"])
    parent_id: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            labels: Sequence[LabelCreateItem | LabelCreateItemDict],
            parent_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
