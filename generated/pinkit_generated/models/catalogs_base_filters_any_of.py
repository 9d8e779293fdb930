"""The model `CatalogsBaseFiltersAnyOf`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsBaseFilterKeys


@model
class CatalogsBaseFiltersAnyOf(Model):
    """Used by no operation."""

    any_of: list[CatalogsBaseFilterKeys] = req(["CatalogsBaseFilterKeys"])
