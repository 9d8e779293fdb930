"""The model `FollowersListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import FollowUser


@model
class FollowersListResponse(Model):
    """Returned by `followers_list`."""

    items: list[FollowUser] = req(["FollowUser"])
    bookmark: str | None = opt((str, None))
