"""The model `FollowUserCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class FollowUserCreate(Model):
    """Sent to `follow_user_update`."""

    auto_follow: bool | None = opt(bool)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            auto_follow: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
