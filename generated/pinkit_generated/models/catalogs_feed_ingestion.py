"""The model `CatalogsFeedIngestion`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsFeedProcessingStatus


@model
class CatalogsFeedIngestion(Model):
    """Returned by `feeds_ingest`."""

    created_at: dt.datetime = req(dt.datetime)
    feed_id: str = req(str)
    """Digits."""
    id: str = req(str)
    """Digits."""
    status: CatalogsFeedProcessingStatus | str = req(Enum("CatalogsFeedProcessingStatus"))
