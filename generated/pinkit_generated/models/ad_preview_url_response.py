"""The model `AdPreviewURLResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdPreviewURLResponse(Model):
    """Returned by `ad_previews_create`."""

    url: str | None = opt(str)
