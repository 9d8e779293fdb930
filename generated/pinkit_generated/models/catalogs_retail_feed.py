"""The model `CatalogsRetailFeed`."""

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
        ProductAvailabilityType,
    )


@model
class CatalogsRetailFeed(Model):
    """Returned by `feeds_create`, `feeds_delete`, `feeds_get` and 2 more."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
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
    default_availability: ProductAvailabilityType | str | None = opt((Enum("ProductAvailabilityType"), None))
    default_currency: NullableCurrency | str | None = opt((Enum("NullableCurrency"), None))
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = opt(
        ("CatalogsFeedProcessingSchedule", None)
    )
