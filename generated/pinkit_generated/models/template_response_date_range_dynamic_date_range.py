"""The model `TemplateResponseDateRangeDynamicDateRange`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TemplateResponseDateRangeDynamicDateRangeRange


@model
class TemplateResponseDateRangeDynamicDateRange(Model):
    """Answered by `templates_list`."""

    range: TemplateResponseDateRangeDynamicDateRangeRange | str | None = opt(
        Enum("TemplateResponseDateRangeDynamicDateRangeRange")
    )
    type: str | None = opt(str)
