"""The model `ConversionHealthSelectionItem`."""

from __future__ import annotations

from typing import Any

from .._model import Model, model, opt, req


@model
class ConversionHealthSelectionItem(Model):
    """Used by no operation."""

    status: Any = req(object)
    conversion_type: dict[str, Any] | None = opt({str: object}, "conversionType")
    criteria: dict[str, Any] | None = opt({str: object})
    ingestion_source: dict[str, Any] | None = opt({str: object}, "ingestionSource")
