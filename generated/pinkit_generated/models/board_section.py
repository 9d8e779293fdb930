"""The model `BoardSection`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class BoardSection(Model):
    """Returned by `board_sections_create`, `board_sections_delete`, `board_sections_list` and 1 more."""

    name: str = req(str)
    """1 to 180 characters."""
    id: str | None = opt(str)
