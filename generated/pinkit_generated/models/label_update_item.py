"""The model `LabelUpdateItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import LabelStatus


@model
class LabelUpdateItem(Model):
    """Sent to `labels_update`."""

    id: str = req(str)
    """Digits."""
    status: LabelStatus | None = opt(Enum("LabelStatus"))
    value: str | None = opt(str)
    """At most 100 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: LabelStatus | Unset = UNSET,
            value: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
