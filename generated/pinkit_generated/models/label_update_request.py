"""The model `LabelUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LabelUpdateItem, LabelUpdateItemDict


@model
class LabelUpdateRequest(Model):
    """Sent to `labels_update`."""

    labels: list[LabelUpdateItem] = req(["LabelUpdateItem"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            labels: Sequence[LabelUpdateItem | LabelUpdateItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
