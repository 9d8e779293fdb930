"""The model `ConversionTagListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ConversionTag


@model
class ConversionTagListResponse(Model):
    """Used by no operation."""

    items: list[ConversionTag] | None = opt(["ConversionTag"])
