"""The model `CatalogsCreativeAssetsFeedsUpdateRequest`."""

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
class CatalogsCreativeAssetsFeedsUpdateRequest(Model):
    """Sent to `feeds_update`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    credentials: CatalogsFeedCredentials | None = opt(("CatalogsFeedCredentials", None))
    default_currency: NullableCurrency | None = opt((Enum("NullableCurrency"), None))
    format: CatalogsFormat | None = opt(Enum("CatalogsFormat"))
    location: str | None = opt(str)
    name: str | None = opt(str)
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = opt(
        ("CatalogsFeedProcessingSchedule", None)
    )
    status: CatalogsStatus | None = opt(Enum("CatalogsStatus"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["CREATIVE_ASSETS"],
            credentials: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None | Unset = UNSET,
            default_currency: NullableCurrency | None | Unset = UNSET,
            format: CatalogsFormat | Unset = UNSET,
            location: str | Unset = UNSET,
            name: str | Unset = UNSET,
            preferred_processing_schedule: CatalogsFeedProcessingSchedule
            | CatalogsFeedProcessingScheduleDict
            | None
            | Unset = UNSET,
            status: CatalogsStatus | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
