"""The model `MediaUpload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import MediaUploadParameters


@model
class MediaUpload(Model):
    """Returned by `media_create`."""

    media_id: str = req(str)
    """Read-only; digits."""
    media_type: Literal["video"] = req(Const("video"))
    upload_parameters: MediaUploadParameters | None = opt("MediaUploadParameters")
    """Read-only."""
    upload_url: str | None = opt(str)
    """Read-only."""
