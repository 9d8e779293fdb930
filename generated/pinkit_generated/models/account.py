"""The model `Account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UserAccountType


@model
class Account(Model):
    """Returned by `user_account_get`."""

    about: str | None = opt(str)
    account_type: UserAccountType | str | None = opt(Enum("UserAccountType"))
    board_count: int | None = opt((int, None))
    """Read-only."""
    business_name: str | None = opt((str, None))
    follower_count: int | None = opt((int, None))
    """Read-only."""
    following_count: int | None = opt((int, None))
    """Read-only."""
    id: str | None = opt(str)
    """Digits."""
    monthly_views: int | None = opt((int, None))
    """Read-only."""
    pin_count: int | None = opt((int, None))
    """Read-only."""
    profile_image: str | None = opt(str)
    username: str | None = opt(str)
    website_url: str | None = opt(str)
