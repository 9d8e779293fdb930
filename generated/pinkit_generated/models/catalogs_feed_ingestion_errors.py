"""The model `CatalogsFeedIngestionErrors`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsFeedIngestionErrors(Model):
    """Returned by `feed_processing_results_list`."""

    account_flagged: int | None = opt(int, "ACCOUNT_FLAGGED")
    fetch_google_sheet_not_shared: int | None = opt(int, "FETCH_GOOGLE_SHEET_NOT_SHARED")
    image_file_not_accessible: int | None = opt(int, "IMAGE_FILE_NOT_ACCESSIBLE")
    image_file_not_found: int | None = opt(int, "IMAGE_FILE_NOT_FOUND")
    image_invalid_file: int | None = opt(int, "IMAGE_INVALID_FILE")
    image_level_internal_error: int | None = opt(int, "IMAGE_LEVEL_INTERNAL_ERROR")
    image_malformed_url: int | None = opt(int, "IMAGE_MALFORMED_URL")
    large_product_count_decrease: int | None = opt(int, "LARGE_PRODUCT_COUNT_DECREASE")
    line_level_internal_error: int | None = opt(int, "LINE_LEVEL_INTERNAL_ERROR")
