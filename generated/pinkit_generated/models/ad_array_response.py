"""The model `AdArrayResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdArrayResponseElement


@model
class AdArrayResponse(Model):
    """Answered by `ads_create`, `ads_update`."""

    items: list[AdArrayResponseElement] | None = opt(["AdArrayResponseElement"])
