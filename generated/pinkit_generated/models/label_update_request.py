"""The model `LabelUpdateRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LabelUpdateRequestLabelsItem


@model
class LabelUpdateRequest(Model):
    """Sent to `labels_update`."""

    labels: list[LabelUpdateRequestLabelsItem] = req(["LabelUpdateRequestLabelsItem"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            labels: Sequence[LabelUpdateRequestLabelsItem | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
