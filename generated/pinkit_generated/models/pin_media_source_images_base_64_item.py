"""The model `PinMediaSourceImagesBase64Item`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ContentType


@model
class PinMediaSourceImagesBase64Item(Model):
    """Sent to `pins_create`."""

    content_type: ContentType = req(Enum("ContentType"))
    data: str = req(str)
    description: str | None = opt(str)
    link: str | None = opt(str)
    title: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_type: ContentType,
            data: str,
            description: str | Unset = UNSET,
            link: str | Unset = UNSET,
            title: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
