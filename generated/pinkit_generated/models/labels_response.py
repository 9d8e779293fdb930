"""The model `LabelsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Label, LabelError


@model
class LabelsResponse(Model):
    """Returned by `labels_create`, `labels_update`."""

    errors: list[LabelError] | None = opt(["LabelError"])
    labels: list[Label] | None = opt(["Label"])
