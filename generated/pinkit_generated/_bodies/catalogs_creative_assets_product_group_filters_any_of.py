"""The model `CatalogsCreativeAssetsProductGroupFiltersAnyOf` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsCreativeAssetsProductGroupFilterKeys,
        CatalogsCreativeAssetsProductGroupFilterKeysDict,
    )


class CatalogsCreativeAssetsProductGroupFiltersAnyOfDict(TypedDict):
    any_of: Sequence[
        CatalogsCreativeAssetsProductGroupFilterKeys | CatalogsCreativeAssetsProductGroupFilterKeysDict
    ]
