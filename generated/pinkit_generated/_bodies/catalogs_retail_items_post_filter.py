"""The model `CatalogsRetailItemsPostFilter` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CatalogsRetailItemsPostFilterDict(TypedDict, total=False):
    catalog_type: Required[Literal["RETAIL"]]
    item_ids: Required[Sequence[str]]
    catalog_id: str
