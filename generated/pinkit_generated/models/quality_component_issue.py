"""The model `QualityComponentIssue`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class QualityComponentIssue(Model):
    """Returned by `conversion_eqs_list`."""

    id: str = req(str)
    name: str = req(str)
    reason: str = req(str)
