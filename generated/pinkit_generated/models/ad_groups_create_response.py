"""The model `AdGroupsCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdGroupsCreateResponseItem


@model
class AdGroupsCreateResponse(Model):
    """Returned by `ad_groups_create`."""

    items: list[AdGroupsCreateResponseItem] = req(["AdGroupsCreateResponseItem"])
