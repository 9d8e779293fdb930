"""The model `PinMediaSourcePinURL`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class PinMediaSourcePinURL(Model):
    """Sent to `pins_create`."""

    source_type: Literal["pin_url"] = req(Const("pin_url"))
    is_affiliate_link: bool | None = opt(bool)
    """Default false."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source_type: Literal["pin_url"],
            is_affiliate_link: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
