"""The model `CatalogsDeleteCreativeAssetsItem` as a typed dict."""

from __future__ import annotations

from typing import Literal, TypedDict


class CatalogsDeleteCreativeAssetsItemDict(TypedDict):
    creative_assets_id: str
    operation: Literal["DELETE"]
