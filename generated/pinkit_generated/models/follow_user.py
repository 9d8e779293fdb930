"""The model `FollowUser`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class FollowUser(Model):
    """Returned by `follow_user_update`, `followers_list`, `user_following_get`."""

    type: str | None = opt(str)
    """Read-only."""
    username: str | None = opt(str)
    """Read-only."""
