"""The model `CatalogsRetailFeedsCreateRequest` as a typed dict."""

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
        Country,
        NullableCurrency,
        ProductAvailabilityType,
    )


class CatalogsRetailFeedsCreateRequestDict(TypedDict, total=False):
    catalog_type: Required[Literal["RETAIL"]]
    default_country: Required[Country]
    default_locale: Required[str]
    format: Required[CatalogsFormat]
    location: Required[str]
    name: Required[str]
    catalog_id: str
    credentials: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None
    default_availability: ProductAvailabilityType | None
    default_currency: NullableCurrency | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | CatalogsFeedProcessingScheduleDict | None
    status: CatalogsStatus
