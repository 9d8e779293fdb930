"""The model `CatalogsFeedsCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CatalogsFeedCredentials,
        CatalogsFeedCredentialsDict,
        CatalogsFeedProcessingSchedule,
        CatalogsFeedProcessingScheduleDict,
        CatalogsFormat,
        CatalogsStatus,
        Country,
        NullableCurrency,
        ProductAvailabilityType,
    )


@model
class CatalogsFeedsCreateRequest(Model):
    """Sent to `feeds_create`."""

    format: CatalogsFormat = req(Enum("CatalogsFormat"))
    location: str = req(str)
    name: str = req(str)
    credentials: CatalogsFeedCredentials | None = opt(("CatalogsFeedCredentials", None))
    default_availability: ProductAvailabilityType | None = opt((Enum("ProductAvailabilityType"), None))
    default_country: Country | None = opt(Enum("Country"))
    default_currency: NullableCurrency | None = opt((Enum("NullableCurrency"), None))
    default_locale: str | None = opt(str)
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = opt(
        ("CatalogsFeedProcessingSchedule", None)
    )
    status: CatalogsStatus | None = opt(Enum("CatalogsStatus"))
    """Default ACTIVE."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: CatalogsFormat,
            location: str,
            name: str,
            credentials: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None | Unset = UNSET,
            default_availability: ProductAvailabilityType | None | Unset = UNSET,
            default_country: Country | Unset = UNSET,
            default_currency: NullableCurrency | None | Unset = UNSET,
            default_locale: str | Unset = UNSET,
            preferred_processing_schedule: CatalogsFeedProcessingSchedule
            | CatalogsFeedProcessingScheduleDict
            | None
            | Unset = UNSET,
            status: CatalogsStatus | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
