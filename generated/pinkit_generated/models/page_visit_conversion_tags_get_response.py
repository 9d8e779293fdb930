"""The model `PageVisitConversionTagsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ConversionEventResponse


@model
class PageVisitConversionTagsGetResponse(Model):
    """Returned by `page_visit_conversion_tags_get`."""

    items: list[ConversionEventResponse] = req(["ConversionEventResponse"])
    bookmark: str | None = opt((str, None))
