"""The model `QualityComponentDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import QualityComponentIssue


@model
class QualityComponentDetails(Model):
    """Returned by `conversion_eqs_list`."""

    coverage: float = req(float)
    issues: list[QualityComponentIssue] | None = opt(["QualityComponentIssue"])
    overlap: float | None = opt(float)
