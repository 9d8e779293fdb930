"""The model `BulkDownloadRequestCampaignFilter`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignSummaryStatus, ObjectiveType


@model
class BulkDownloadRequestCampaignFilter(Model):
    """Sent to `bulk_download_create`."""

    campaign_status: list[CampaignSummaryStatus] | None = opt([Enum("CampaignSummaryStatus")])
    end_time: str | None = opt(str)
    name: str | None = opt(str)
    objective_type: list[ObjectiveType] | None = opt([Enum("ObjectiveType")])
    start_time: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            campaign_status: Sequence[CampaignSummaryStatus] | Unset = UNSET,
            end_time: str | Unset = UNSET,
            name: str | Unset = UNSET,
            objective_type: Sequence[ObjectiveType] | Unset = UNSET,
            start_time: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
