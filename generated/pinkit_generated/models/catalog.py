"""The model `Catalog`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsType


@model
class Catalog(Model):
    """Returned by `catalogs_create`, `catalogs_list`."""

    catalog_type: CatalogsType | str = req(Enum("CatalogsType"))
    created_at: dt.datetime = req(dt.datetime)
    """Read-only."""
    id: str = req(str)
    """Digits."""
    name: str = req(str)
    updated_at: dt.datetime = req(dt.datetime)
    """Read-only."""
