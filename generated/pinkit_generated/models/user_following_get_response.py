"""The model `UserFollowingGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import FollowUser


@model
class UserFollowingGetResponse(Model):
    """Returned by `user_following_get`."""

    items: list[FollowUser] = req(["FollowUser"])
    bookmark: str | None = opt((str, None))
