"""The model `CatalogsUpdateCreativeAssetsItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsUpdatableCreativeAssetsAttributes,
        CatalogsUpdatableCreativeAssetsAttributesDict,
    )


class CatalogsUpdateCreativeAssetsItemDict(TypedDict):
    attributes: CatalogsUpdatableCreativeAssetsAttributes | CatalogsUpdatableCreativeAssetsAttributesDict
    creative_assets_id: str
    operation: Literal["UPDATE"]
