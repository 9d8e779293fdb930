"""The model `CatalogsHotelProductGroupFiltersAllOf` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsHotelProductGroupFilterKeys, CatalogsHotelProductGroupFilterKeysDict


class CatalogsHotelProductGroupFiltersAllOfDict(TypedDict):
    all_of: Sequence[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict]
