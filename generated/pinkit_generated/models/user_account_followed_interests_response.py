"""The model `UserAccountFollowedInterestsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Interest


@model
class UserAccountFollowedInterestsResponse(Model):
    """Returned by `user_account_followed_interests`."""

    items: list[Interest] = req(["Interest"])
    bookmark: str | None = opt((str, None))
