"""The model `CatalogsFeedVideoCounts`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsFeedVideoCounts(Model):
    """Returned by `feed_processing_results_list`."""

    ingested_videos: int | None = opt(int)
    not_ingested_videos: int | None = opt(int)
    total_videos: int | None = opt(int)
