"""The model `CatalogsFeedValidationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsFeedValidationErrors, CatalogsFeedValidationWarnings


@model
class CatalogsFeedValidationDetails(Model):
    """Returned by `feed_processing_results_list`."""

    errors: CatalogsFeedValidationErrors = req("CatalogsFeedValidationErrors")
    warnings: CatalogsFeedValidationWarnings = req("CatalogsFeedValidationWarnings")
