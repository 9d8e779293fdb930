"""The model `CatalogsHotelMainImage`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class CatalogsHotelMainImage(Model):
    """Sent to `items_batch_post`. Returned by `items_post`."""

    link: str | None = opt(str)
    tag: list[str] | None = opt(([str], None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            link: str | Unset = UNSET,
            tag: Sequence[str] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
