"""The model `CatalogsHotelItemsPostFilter` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CatalogsHotelItemsPostFilterDict(TypedDict, total=False):
    catalog_type: Required[Literal["HOTEL"]]
    hotel_ids: Required[Sequence[str]]
    catalog_id: str
