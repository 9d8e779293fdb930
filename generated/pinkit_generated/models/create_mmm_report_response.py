"""The model `CreateMMMReportResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CreateMMMReportResponseData


@model
class CreateMMMReportResponse(Model):
    """Answered by `analytics_create_mmm_report`."""

    code: float | None = opt(float)
    data: CreateMMMReportResponseData | None = opt("CreateMMMReportResponseData")
