"""The model `AdGroupsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdGroup


@model
class AdGroupsListResponse(Model):
    """Returned by `ad_groups_list`."""

    items: list[AdGroup] = req(["AdGroup"])
    bookmark: str | None = opt((str, None))
