"""The model `BoardWithUpdatePrivacyUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BoardUpdatePrivacy


@model
class BoardWithUpdatePrivacyUpdate(Model):
    """Sent to `boards_update`."""

    description: str | None = opt((str, None))
    name: str | None = opt(str)
    privacy: BoardUpdatePrivacy | None = opt(Enum("BoardUpdatePrivacy"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None | Unset = UNSET,
            name: str | Unset = UNSET,
            privacy: BoardUpdatePrivacy | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
