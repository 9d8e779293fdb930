"""The model `CatalogUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsType


@model
class CatalogUpdate(Model):
    """Used by no operation."""

    catalog_type: CatalogsType | None = opt(Enum("CatalogsType"))
    name: str | None = opt(str)
