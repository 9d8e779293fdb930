"""The model `UpdatePartnerResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UpdatePartnerResultsResponseArrayItem


@model
class UpdatePartnerResultsResponseArray(Model):
    """Used by no operation."""

    items: list[UpdatePartnerResultsResponseArrayItem] | None = opt(["UpdatePartnerResultsResponseArrayItem"])
