"""The model `CatalogsItemsRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsItemsPostFilters,
        CatalogsItemsPostFiltersDict,
        CatalogsItemsRequestLanguage,
        Country,
    )


@model
class CatalogsItemsRequest(Model):
    """Sent to `items_post`."""

    country: Country = req(Enum("Country"))
    filters: CatalogsItemsPostFilters = req("CatalogsItemsPostFilters")
    language: CatalogsItemsRequestLanguage = req(Enum("CatalogsItemsRequestLanguage"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            filters: CatalogsItemsPostFilters | CatalogsItemsPostFiltersDict,
            language: CatalogsItemsRequestLanguage,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
