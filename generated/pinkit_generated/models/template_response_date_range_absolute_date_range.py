"""The model `TemplateResponseDateRangeAbsoluteDateRange`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class TemplateResponseDateRangeAbsoluteDateRange(Model):
    """Answered by `templates_list`."""

    end_date: float | None = opt(float)
    start_date: float | None = opt(float)
    type: str | None = opt(str)
