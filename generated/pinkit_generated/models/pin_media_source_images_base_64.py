"""The model `PinMediaSourceImagesBase64`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import PinMediaSourceImagesBase64Item, PinMediaSourceImagesBase64ItemDict


@model
class PinMediaSourceImagesBase64(Model):
    """Sent to `pins_create`."""

    items: list[PinMediaSourceImagesBase64Item] = req(["PinMediaSourceImagesBase64Item"])
    """2 to 5 items."""
    source_type: Literal["multiple_image_base64"] = req(Const("multiple_image_base64"))
    index: int | None = opt(int)
    """At least 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[PinMediaSourceImagesBase64Item | PinMediaSourceImagesBase64ItemDict],
            source_type: Literal["multiple_image_base64"],
            index: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
