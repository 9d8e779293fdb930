"""The model `DynamicTitlesUploadURL`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class DynamicTitlesUploadURL(Model):
    """Returned by `ad_groups_dynamic_titles_get_upload_url`."""

    request_id: str = req(str)
    upload_url: str = req(str)
    existing_filename: str | None = opt(str)
