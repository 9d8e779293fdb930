"""The model `PinsSaveRequestCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class PinsSaveRequestCreate(Model):
    """Sent to `pins_save`."""

    board_id: str | None = opt((str, None))
    """Digits."""
    board_section_id: str | None = opt((str, None))
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            board_id: str | None | Unset = UNSET,
            board_section_id: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
