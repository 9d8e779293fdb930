"""The model `AdPreviewRequestImageUrl`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class AdPreviewRequestImageUrl(Model):
    """Sent to `ad_previews_create`."""

    image_url: str = req(str)
    title: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: str,
            title: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
