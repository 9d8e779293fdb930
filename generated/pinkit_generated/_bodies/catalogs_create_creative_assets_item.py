"""The model `CatalogsCreateCreativeAssetsItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsCreativeAssetsAttributes, CatalogsCreativeAssetsAttributesDict


class CatalogsCreateCreativeAssetsItemDict(TypedDict):
    attributes: CatalogsCreativeAssetsAttributes | CatalogsCreativeAssetsAttributesDict
    creative_assets_id: str
    operation: Literal["CREATE"]
