"""The model `CatalogsDbItem`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, req


@model
class CatalogsDbItem(Model):
    """Used by no operation."""

    created_at: dt.datetime = req(dt.datetime)
    id: str = req(str)
    updated_at: dt.datetime = req(dt.datetime)
