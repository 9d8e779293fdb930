"""The model `BoardOwner`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class BoardOwner(Model):
    """Returned by `board_sections_list_pins`, `boards_create`, `boards_delete` and 16 more."""

    username: str | None = opt(str)
    """Read-only."""
