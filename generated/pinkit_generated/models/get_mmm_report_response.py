"""The model `GetMMMReportResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import GetMMMReportResponseData


@model
class GetMMMReportResponse(Model):
    """Answered by `analytics_get_mmm_report`."""

    code: float | None = opt(float)
    data: GetMMMReportResponseData | None = opt("GetMMMReportResponseData")
    message: str | None = opt(str)
    status: str | None = opt(str)
