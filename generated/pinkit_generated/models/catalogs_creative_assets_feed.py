"""The model `CatalogsCreativeAssetsFeed`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

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
    """Returned by `feeds_create`, `feeds_delete`, `feeds_get` and 2 more."""

    catalog_id: str = req(str)
    """Digits."""
    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    created_at: dt.datetime = req(dt.datetime)
    """Read-only."""
    default_country: Country | str = req(Enum("Country"))
    default_locale: str = req(str)
    format: CatalogsFormat | str = req(Enum("CatalogsFormat"))
    id: str = req(str)
    """Read-only; digits."""
    location: str = req(str)
    name: str | None = req((str, None))
    status: CatalogsStatus | str = req(Enum("CatalogsStatus"))
    updated_at: dt.datetime = req(dt.datetime)
    """Read-only."""
    credentials: CatalogsFeedCredentials | None = opt(("CatalogsFeedCredentials", None))
    default_currency: NullableCurrency | str | None = opt((Enum("NullableCurrency"), None))
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = opt(
        ("CatalogsFeedProcessingSchedule", None)
    )
