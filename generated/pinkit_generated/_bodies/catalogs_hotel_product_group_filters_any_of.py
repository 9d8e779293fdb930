"""The model `CatalogsHotelProductGroupFiltersAnyOf` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsHotelProductGroupFilterKeys, CatalogsHotelProductGroupFilterKeysDict


class CatalogsHotelProductGroupFiltersAnyOfDict(TypedDict):
    any_of: Sequence[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict]
