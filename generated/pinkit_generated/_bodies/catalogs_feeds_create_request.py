"""The model `CatalogsFeedsCreateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
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


class CatalogsFeedsCreateRequestDict(TypedDict, total=False):
    format: Required[CatalogsFormat]
    location: Required[str]
    name: Required[str]
    credentials: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None
    default_availability: ProductAvailabilityType | None
    default_country: Country
    default_currency: NullableCurrency | None
    default_locale: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | CatalogsFeedProcessingScheduleDict | None
    status: CatalogsStatus
