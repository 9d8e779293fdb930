"""The model `TemplateResponseDateRange`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        TemplateResponseDateRangeAbsoluteDateRange,
        TemplateResponseDateRangeDynamicDateRange,
        TemplateResponseDateRangeRelativeDateRange,
    )


@model
class TemplateResponseDateRange(Model):
    """Answered by `templates_list`."""

    absolute_date_range: TemplateResponseDateRangeAbsoluteDateRange | None = opt(
        ("TemplateResponseDateRangeAbsoluteDateRange", None)
    )
    dynamic_date_range: TemplateResponseDateRangeDynamicDateRange | None = opt(
        ("TemplateResponseDateRangeDynamicDateRange", None)
    )
    relative_date_range: TemplateResponseDateRangeRelativeDateRange | None = opt(
        ("TemplateResponseDateRangeRelativeDateRange", None)
    )
