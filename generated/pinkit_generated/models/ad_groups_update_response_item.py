"""The model `AdGroupsUpdateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdGroup, BatchItemException


@model
class AdGroupsUpdateResponseItem(Model):
    """Returned by `ad_groups_update`."""

    data: AdGroup | None = opt("AdGroup")
    exceptions: list[BatchItemException] | None = opt(["BatchItemException"])
