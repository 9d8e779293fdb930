"""The model `AdArrayResponseElement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdResponse, ExceptionModel


@model
class AdArrayResponseElement(Model):
    """Answered by `ads_create`, `ads_update`."""

    data: AdResponse | None = opt("AdResponse")
    exceptions: ExceptionModel | None = opt("ExceptionModel")
