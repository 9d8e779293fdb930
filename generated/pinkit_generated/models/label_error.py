"""The model `LabelError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import LabelErrorData


@model
class LabelError(Model):
    """Returned by `labels_create`, `labels_update`."""

    data: LabelErrorData | None = opt("LabelErrorData")
    error_messages: list[str] | None = opt([str])
