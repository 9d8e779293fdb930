"""The model `LabelCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LabelCreateItem, LabelCreateItemDict


@model
class LabelCreateRequest(Model):
    """Sent to `labels_create`."""

    labels: list[LabelCreateItem] = req(["LabelCreateItem"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            labels: Sequence[LabelCreateItem | LabelCreateItemDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
