"""The model `CatalogsHotelGuestRatings` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class CatalogsHotelGuestRatingsDict(TypedDict, total=False):
    max_score: float | None
    number_of_reviewers: int | None
    rating_system: str | None
    score: float | None
