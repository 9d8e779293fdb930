"""The model `BulkDownloadCampaignFilter`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ConversionObjectiveType, SummaryStatus


@model
class BulkDownloadCampaignFilter(Model):
    """Sent to `bulk_download_create`."""

    campaign_status: list[SummaryStatus] | None = opt([Enum("SummaryStatus")])
    end_time: str | None = opt(str)
    """Digits."""
    name: str | None = opt(str)
    objective_type: list[ConversionObjectiveType] | None = opt([Enum("ConversionObjectiveType")])
    start_time: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            campaign_status: Sequence[SummaryStatus] | Unset = UNSET,
            end_time: dt.datetime | str | Unset = UNSET,
            name: str | Unset = UNSET,
            objective_type: Sequence[ConversionObjectiveType] | Unset = UNSET,
            start_time: dt.datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
