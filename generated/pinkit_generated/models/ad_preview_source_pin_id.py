"""The model `AdPreviewSourcePinId`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdPinPreviewCreativeType


@model
class AdPreviewSourcePinId(Model):
    """Sent to `ad_previews_create`."""

    pin_id: str = req(str)
    creative_type: AdPinPreviewCreativeType | None = opt(Enum("AdPinPreviewCreativeType"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pin_id: str,
            creative_type: AdPinPreviewCreativeType | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
