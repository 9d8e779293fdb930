"""The model `LeadsExportsCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class LeadsExportsCreate(Model):
    """Sent to `leads_export_create`."""

    ad_id: str = req(str)
    """Digits."""
    end_date: dt.date = req(dt.date)
    start_date: dt.date = req(dt.date)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_id: str,
            end_date: dt.date | str,
            start_date: dt.date | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
