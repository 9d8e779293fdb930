"""The model `BulkDownloadCreate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BulkDownloadCampaignFilter, BulkDownloadCampaignFilterDict, BulkEntityType, BulkOutputFormat


@model
class BulkDownloadCreate(Model):
    """Sent to `bulk_download_create`."""

    campaign_filter: BulkDownloadCampaignFilter | None = opt("BulkDownloadCampaignFilter")
    entity_ids: list[str] | None = opt([str])
    entity_types: list[BulkEntityType] | None = opt([Enum("BulkEntityType")])
    """1 to 6 items."""
    output_format: BulkOutputFormat | None = opt(Enum("BulkOutputFormat"))
    """Default JSON."""
    updated_since: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            campaign_filter: BulkDownloadCampaignFilter | BulkDownloadCampaignFilterDict | Unset = UNSET,
            entity_ids: Sequence[str] | Unset = UNSET,
            entity_types: Sequence[BulkEntityType] | Unset = UNSET,
            output_format: BulkOutputFormat | Unset = UNSET,
            updated_since: dt.datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
