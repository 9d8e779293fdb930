"""The model `DynamicTitlesProcessCSV`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DynamicTitlesProcessCSVError


@model
class DynamicTitlesProcessCSV(Model):
    """Returned by `ad_groups_dynamic_titles_process_csv`."""

    errors: list[DynamicTitlesProcessCSVError] | None = opt(["DynamicTitlesProcessCSVError"])
    """Read-only."""
    status: str | None = opt(str)
    """Read-only."""
