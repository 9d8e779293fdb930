"""The model `DynamicTitlesGetStatus`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class DynamicTitlesGetStatus(Model):
    """Returned by `ad_groups_dynamic_titles_get_status`."""

    generated_count: int | None = opt(int)
    is_ready: bool | None = opt(bool)
    reviewed_count: int | None = opt(int)
