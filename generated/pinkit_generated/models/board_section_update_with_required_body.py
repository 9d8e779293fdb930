"""The model `BoardSectionUpdateWithRequiredBody`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req


@model
class BoardSectionUpdateWithRequiredBody(Model):
    """Sent to `board_sections_update`."""

    name: str = req(str)
    """1 to 180 characters."""
    id: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
