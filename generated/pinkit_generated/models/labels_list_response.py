"""The model `LabelsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Label


@model
class LabelsListResponse(Model):
    """Returned by `labels_list`."""

    items: list[Label] = req(["Label"])
    bookmark: str | None = opt((str, None))
