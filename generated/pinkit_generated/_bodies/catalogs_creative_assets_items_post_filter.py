"""The model `CatalogsCreativeAssetsItemsPostFilter` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CatalogsCreativeAssetsItemsPostFilterDict(TypedDict, total=False):
    catalog_type: Required[Literal["CREATIVE_ASSETS"]]
    creative_assets_ids: Required[Sequence[str]]
    catalog_id: str
