"""The model `MediaListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Media


@model
class MediaListResponse(Model):
    """Returned by `media_list`."""

    items: list[Media] = req(["Media"])
    bookmark: str | None = opt((str, None))
