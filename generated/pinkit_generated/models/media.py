"""The model `Media`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import MediaUploadStatus


@model
class Media(Model):
    """Returned by `media_get`, `media_list`."""

    media_id: str = req(str)
    """Read-only; digits."""
    media_type: Literal["video"] = req(Const("video"))
    status: MediaUploadStatus | str | None = opt(Enum("MediaUploadStatus"))
    """Read-only."""
