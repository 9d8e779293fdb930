"""The model `AdPreviewSourceImage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req


@model
class AdPreviewSourceImage(Model):
    """Sent to `ad_previews_create`."""

    image_url: str = req(str)
    title: str = req(str)
    promotion_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: str,
            title: str,
            promotion_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
