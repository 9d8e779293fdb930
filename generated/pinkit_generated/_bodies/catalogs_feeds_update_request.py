"""The model `CatalogsFeedsUpdateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsFeedCredentials,
        CatalogsFeedCredentialsDict,
        CatalogsFeedProcessingSchedule,
        CatalogsFeedProcessingScheduleDict,
        CatalogsFormat,
        CatalogsStatus,
        NullableCurrency,
        ProductAvailabilityType,
    )


class CatalogsFeedsUpdateRequestDict(TypedDict, total=False):
    credentials: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None
    default_availability: ProductAvailabilityType | None
    default_currency: NullableCurrency | None
    format: CatalogsFormat
    location: str
    name: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | CatalogsFeedProcessingScheduleDict | None
    status: CatalogsStatus
