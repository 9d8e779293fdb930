"""The model `CatalogsReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsReportReportStatus


@model
class CatalogsReport(Model):
    """Returned by `reports_get`."""

    report_status: CatalogsReportReportStatus | str | None = opt(Enum("CatalogsReportReportStatus"))
    size: float | None = opt((float, None))
    url: str | None = opt((str, None))
