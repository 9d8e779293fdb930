"""The model `GetMMMReportResponseData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import GetMMMReportResponseDataReportStatus


@model
class GetMMMReportResponseData(Model):
    """Answered by `analytics_get_mmm_report`."""

    report_status: GetMMMReportResponseDataReportStatus | str | None = opt(
        Enum("GetMMMReportResponseDataReportStatus")
    )
    size: float | None = opt((float, None))
    url: str | None = opt((str, None))
