"""The model `PinMediaSourceImagesURLItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req


@model
class PinMediaSourceImagesURLItem(Model):
    """Sent to `pins_create`."""

    url: str = req(str)
    description: str | None = opt(str)
    link: str | None = opt(str)
    title: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            description: str | Unset = UNSET,
            link: str | Unset = UNSET,
            title: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
