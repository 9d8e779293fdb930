"""The model `CatalogsReportFeedIngestionFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class CatalogsReportFeedIngestionFilter(Model):
    """Sent to `reports_create`, `reports_stats`."""

    feed_id: str = req(str)
    """Digits."""
    report_type: Literal["FEED_INGESTION_ISSUES"] = req(Const("FEED_INGESTION_ISSUES"))
    processing_result_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            feed_id: str,
            report_type: Literal["FEED_INGESTION_ISSUES"],
            processing_result_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
