"""The model `CatalogsCreateReportResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsCreateReportResponse(Model):
    """Answered by `reports_create`."""

    token: str | None = opt(str)
