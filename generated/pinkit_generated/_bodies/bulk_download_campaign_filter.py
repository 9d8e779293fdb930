"""The model `BulkDownloadCampaignFilter` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import ConversionObjectiveType, SummaryStatus


class BulkDownloadCampaignFilterDict(TypedDict, total=False):
    campaign_status: Sequence[SummaryStatus]
    end_time: dt.datetime | str
    name: str
    objective_type: Sequence[ConversionObjectiveType]
    start_time: dt.datetime | str
