"""The model `CatalogsCreativeAssetsFeed`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        CatalogsFeedCredentials,
        CatalogsFeedProcessingSchedule,
        CatalogsFormat,
        CatalogsStatus,
        Country,
        NullableCurrency,
    )


@model
class CatalogsCreativeAssetsFeed(Model):
    """Answered by `feeds_create`, `feeds_get`, `feeds_list` and 1 more."""

    catalog_id: str = req(str)
    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    created_at: dt.datetime = req(dt.datetime)
    credentials: CatalogsFeedCredentials | None = req(("CatalogsFeedCredentials", None))
    default_country: Country | str = req(Enum("Country"))
    default_currency: NullableCurrency | str | None = req((Enum("NullableCurrency"), None))
    default_locale: str = req(str)
    format: CatalogsFormat | str = req(Enum("CatalogsFormat"))
    id: str = req(str)
    location: str = req(str)
    name: str | None = req((str, None))
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = req(
        ("CatalogsFeedProcessingSchedule", None)
    )
    status: CatalogsStatus | str = req(Enum("CatalogsStatus"))
    updated_at: dt.datetime = req(dt.datetime)
