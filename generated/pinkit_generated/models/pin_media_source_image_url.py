"""The model `PinMediaSourceImageURL`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class PinMediaSourceImageURL(Model):
    """Sent to `pins_create`."""

    source_type: Literal["image_url"] = req(Const("image_url"))
    url: str = req(str)
    is_standard: bool | None = opt(bool)
    """Default true."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source_type: Literal["image_url"],
            url: str,
            is_standard: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
