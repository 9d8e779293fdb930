"""The model `DynamicTitlesDownloadCSV`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DynamicTitlesDownloadCSV(Model):
    """Returned by `ad_groups_dynamic_titles_download_csv`."""

    download_url: str | None = opt(str)
