"""The model `AdBatchItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Ad, Error


@model
class AdBatchItem(Model):
    """Returned by `ads_create`, `ads_update`."""

    data: Ad | None = opt("Ad")
    exceptions: Error | None = opt("Error")
