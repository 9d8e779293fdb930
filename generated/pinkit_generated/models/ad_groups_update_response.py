"""The model `AdGroupsUpdateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdGroupsUpdateResponseItem


@model
class AdGroupsUpdateResponse(Model):
    """Returned by `ad_groups_update`."""

    items: list[AdGroupsUpdateResponseItem] = req(["AdGroupsUpdateResponseItem"])
