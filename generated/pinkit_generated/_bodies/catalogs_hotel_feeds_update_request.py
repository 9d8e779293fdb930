"""The model `CatalogsHotelFeedsUpdateRequest` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsFeedCredentials,
        CatalogsFeedCredentialsDict,
        CatalogsFeedProcessingSchedule,
        CatalogsFeedProcessingScheduleDict,
        CatalogsFormat,
        CatalogsStatus,
        NullableCurrency,
    )


class CatalogsHotelFeedsUpdateRequestDict(TypedDict, total=False):
    catalog_type: Required[Literal["HOTEL"]]
    credentials: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None
    default_currency: NullableCurrency | None
    format: CatalogsFormat
    location: str
    name: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | CatalogsFeedProcessingScheduleDict | None
    status: CatalogsStatus
