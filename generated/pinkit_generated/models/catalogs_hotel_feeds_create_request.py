"""The model `CatalogsHotelFeedsCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CatalogsFeedCredentials,
        CatalogsFeedCredentialsDict,
        CatalogsFeedProcessingSchedule,
        CatalogsFeedProcessingScheduleDict,
        CatalogsFormat,
        CatalogsStatus,
        NullableCurrency,
    )


@model
class CatalogsHotelFeedsCreateRequest(Model):
    """Sent to `feeds_create`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    default_locale: str = req(str)
    format: CatalogsFormat = req(Enum("CatalogsFormat"))
    location: str = req(str)
    name: str = req(str)
    catalog_id: str | None = opt(str)
    """Digits."""
    credentials: CatalogsFeedCredentials | None = opt(("CatalogsFeedCredentials", None))
    default_currency: NullableCurrency | None = opt((Enum("NullableCurrency"), None))
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = opt(
        ("CatalogsFeedProcessingSchedule", None)
    )
    status: CatalogsStatus | None = opt(Enum("CatalogsStatus"))
    """Default ACTIVE."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["HOTEL"],
            default_locale: str,
            format: CatalogsFormat,
            location: str,
            name: str,
            catalog_id: str | Unset = UNSET,
            credentials: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None | Unset = UNSET,
            default_currency: NullableCurrency | None | Unset = UNSET,
            preferred_processing_schedule: CatalogsFeedProcessingSchedule
            | CatalogsFeedProcessingScheduleDict
            | None
            | Unset = UNSET,
            status: CatalogsStatus | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
