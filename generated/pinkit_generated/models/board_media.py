"""The model `BoardMedia`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BoardMedia(Model):
    """Returned by `boards_create`, `boards_delete`, `boards_get` and 4 more."""

    image_cover_url: str | None = opt((str, None))
    pin_thumbnail_urls: list[str] | None = opt([str])
