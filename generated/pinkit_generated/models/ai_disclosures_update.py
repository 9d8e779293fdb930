"""The model `AiDisclosuresUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AiDisclosureItem


@model
class AiDisclosuresUpdate(Model):
    """Sent to `pins_update`."""

    values: list[AiDisclosureItem] | None = opt([Enum("AiDisclosureItem")])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            values: Sequence[AiDisclosureItem] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
