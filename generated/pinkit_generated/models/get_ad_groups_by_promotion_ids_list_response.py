"""The model `GetAdGroupsByPromotionIdsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdGroup


@model
class GetAdGroupsByPromotionIdsListResponse(Model):
    """Returned by `get_ad_groups_by_promotion_ids_list`."""

    items: list[AdGroup] = req(["AdGroup"])
    bookmark: str | None = opt((str, None))
