"""The model `CatalogsCreateReportResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsCreateReportResponse(Model):
    """Returned by `reports_create`."""

    token: str | None = opt(str)
