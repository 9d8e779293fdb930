"""The model `PinMediaSourceImageBase64`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ContentType


@model
class PinMediaSourceImageBase64(Model):
    """Sent to `pins_create`."""

    content_type: ContentType = req(Enum("ContentType"))
    data: str = req(str)
    source_type: Literal["image_base64"] = req(Const("image_base64"))
    is_standard: bool | None = opt(bool)
    """Default true."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_type: ContentType,
            data: str,
            source_type: Literal["image_base64"],
            is_standard: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
