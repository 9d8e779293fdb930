"""The model `PinMediaSourceImagesURL`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import PinMediaSourceImagesURLItem, PinMediaSourceImagesURLItemDict


@model
class PinMediaSourceImagesURL(Model):
    """Sent to `pins_create`."""

    items: list[PinMediaSourceImagesURLItem] = req(["PinMediaSourceImagesURLItem"])
    """2 to 5 items."""
    source_type: Literal["multiple_image_urls"] = req(Const("multiple_image_urls"))
    index: int | None = opt(int)
    """At least 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[PinMediaSourceImagesURLItem | PinMediaSourceImagesURLItemDict],
            source_type: Literal["multiple_image_urls"],
            index: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
