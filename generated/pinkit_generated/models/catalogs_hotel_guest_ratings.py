"""The model `CatalogsHotelGuestRatings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class CatalogsHotelGuestRatings(Model):
    """Sent to `items_batch_post`. Returned by `items_post`."""

    max_score: float | None = opt((float, None))
    number_of_reviewers: int | None = opt((int, None))
    rating_system: str | None = opt((str, None))
    score: float | None = opt((float, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_score: float | None | Unset = UNSET,
            number_of_reviewers: int | None | Unset = UNSET,
            rating_system: str | None | Unset = UNSET,
            score: float | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
