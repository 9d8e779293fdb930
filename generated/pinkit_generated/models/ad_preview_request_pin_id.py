"""The model `AdPreviewRequestPinId`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class AdPreviewRequestPinId(Model):
    """Sent to `ad_previews_create`."""

    pin_id: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pin_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
