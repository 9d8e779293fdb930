"""The model `AdGroupsCreateResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdGroup, BatchItemException


@model
class AdGroupsCreateResponseItem(Model):
    """Returned by `ad_groups_create`."""

    data: AdGroup | None = opt("AdGroup")
    exceptions: list[BatchItemException] | None = opt(["BatchItemException"])
