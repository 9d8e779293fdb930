"""The model `CatalogsFeedProcessingResult`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CatalogsFeedIngestionDetails,
        CatalogsFeedProcessingStatus,
        CatalogsFeedProductCounts,
        CatalogsFeedValidationDetails,
        CatalogsFeedVideoCounts,
    )


@model
class CatalogsFeedProcessingResult(Model):
    """Returned by `feed_processing_results_list`."""

    created_at: dt.datetime = req(dt.datetime)
    """Read-only."""
    id: str = req(str)
    """Digits."""
    ingestion_details: CatalogsFeedIngestionDetails = req("CatalogsFeedIngestionDetails")
    product_counts: CatalogsFeedProductCounts | None = req(("CatalogsFeedProductCounts", None))
    status: CatalogsFeedProcessingStatus | str = req(Enum("CatalogsFeedProcessingStatus"))
    updated_at: dt.datetime = req(dt.datetime)
    """Read-only."""
    validation_details: CatalogsFeedValidationDetails = req("CatalogsFeedValidationDetails")
    video_counts: CatalogsFeedVideoCounts | None = opt("CatalogsFeedVideoCounts")
