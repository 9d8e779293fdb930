"""The model `CatalogsFeedIngestionDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsFeedIngestionErrors, CatalogsFeedIngestionInfo, CatalogsFeedIngestionWarnings


@model
class CatalogsFeedIngestionDetails(Model):
    """Returned by `feed_processing_results_list`."""

    errors: CatalogsFeedIngestionErrors = req("CatalogsFeedIngestionErrors")
    info: CatalogsFeedIngestionInfo = req("CatalogsFeedIngestionInfo")
    warnings: CatalogsFeedIngestionWarnings = req("CatalogsFeedIngestionWarnings")
