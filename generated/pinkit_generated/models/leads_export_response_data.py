"""The model `LeadsExportResponseData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import LeadsExportStatus


@model
class LeadsExportResponseData(Model):
    """Returned by `leads_export_get`."""

    download_url: str | None = opt((str, None))
    export_status: LeadsExportStatus | str | None = opt(Enum("LeadsExportStatus"))
