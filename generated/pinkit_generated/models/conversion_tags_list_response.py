"""The model `ConversionTagsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ConversionTag


@model
class ConversionTagsListResponse(Model):
    """Returned by `conversion_tags_list`."""

    items: list[ConversionTag] = req(["ConversionTag"])
