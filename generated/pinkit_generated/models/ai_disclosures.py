"""The model `AiDisclosures`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AiDisclosureItem


@model
class AiDisclosures(Model):
    """Sent to `pins_create`. Returned by `board_sections_list_pins`, `boards_list_pins`,
    `catalogs_product_group_pins_list` and 9 more."""

    values: list[AiDisclosureItem | str] = req([Enum("AiDisclosureItem")])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            values: Sequence[AiDisclosureItem],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
