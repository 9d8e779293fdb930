"""The model `BoardCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BoardPrivacy


@model
class BoardCreate(Model):
    """Sent to `boards_create`."""

    name: str = req(str)
    description: str | None = opt((str, None))
    is_ads_only: bool | None = opt(bool)
    """Default false."""
    privacy: BoardPrivacy | None = opt(Enum("BoardPrivacy"))
    """Default PUBLIC."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | None | Unset = UNSET,
            is_ads_only: bool | Unset = UNSET,
            privacy: BoardPrivacy | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
