"""The model `LabelError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Label


@model
class LabelError(Model):
    """Answered by `labels_create`, `labels_list`, `labels_update`."""

    data: Label | None = opt("Label")
    error_messages: list[str] | None = opt([str])
