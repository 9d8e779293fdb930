"""The model `TemplateResponseDateRangeRelativeDateRange`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class TemplateResponseDateRangeRelativeDateRange(Model):
    """Answered by `templates_list`."""

    end_days_in_past: float | None = opt(float)
    start_days_in_past: float | None = opt(float)
    type: str | None = opt(str)
