"""The model `BulkDownloadCreate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        BulkDownloadCampaignFilter,
        BulkDownloadCampaignFilterDict,
        BulkEntityType,
        BulkOutputFormat,
    )


class BulkDownloadCreateDict(TypedDict, total=False):
    campaign_filter: BulkDownloadCampaignFilter | BulkDownloadCampaignFilterDict
    entity_ids: Sequence[str]
    entity_types: Sequence[BulkEntityType]
    output_format: BulkOutputFormat
    updated_since: dt.datetime | str
