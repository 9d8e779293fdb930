"""The model `ConversionDeletionRequestListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ConversionDeletionRequest


@model
class ConversionDeletionRequestListResponse(Model):
    """Returned by `conversion_deletion_request_list`."""

    items: list[ConversionDeletionRequest] = req(["ConversionDeletionRequest"])
    bookmark: str | None = opt((str, None))
