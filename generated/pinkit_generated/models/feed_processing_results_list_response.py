"""The model `FeedProcessingResultsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsFeedProcessingResult


@model
class FeedProcessingResultsListResponse(Model):
    """Returned by `feed_processing_results_list`."""

    items: list[CatalogsFeedProcessingResult] = req(["CatalogsFeedProcessingResult"])
    bookmark: str | None = opt((str, None))
