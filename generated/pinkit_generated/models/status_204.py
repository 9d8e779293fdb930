"""The model `Status204`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, req


@model
class Status204(Model):
    """Returned by `campaign_ad_preview_delete`, `catalogs_local_stores_delete`."""

    status_code: Literal[204] = req(Const(204), "statusCode")
