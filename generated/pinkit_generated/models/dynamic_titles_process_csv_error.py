"""The model `DynamicTitlesProcessCSVError`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DynamicTitlesProcessCSVError(Model):
    """Returned by `ad_groups_dynamic_titles_process_csv`."""

    error_type: str | None = opt(str)
    row_number: int | None = opt(int)
