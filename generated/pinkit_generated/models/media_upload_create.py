"""The model `MediaUploadCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req


@model
class MediaUploadCreate(Model):
    """Sent to `media_create`."""

    media_type: Literal["video"] = req(Const("video"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            media_type: Literal["video"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
