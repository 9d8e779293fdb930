"""The model `CatalogsUpdateCreativeAssetsItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsUpdatableCreativeAssetsAttributes, CatalogsUpdatableCreativeAssetsAttributesDict


@model
class CatalogsUpdateCreativeAssetsItem(Model):
    """Sent to `items_batch_post`."""

    attributes: CatalogsUpdatableCreativeAssetsAttributes = req("CatalogsUpdatableCreativeAssetsAttributes")
    creative_assets_id: str = req(str)
    operation: Literal["UPDATE"] = req(Const("UPDATE"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: CatalogsUpdatableCreativeAssetsAttributes
            | CatalogsUpdatableCreativeAssetsAttributesDict,
            creative_assets_id: str,
            operation: Literal["UPDATE"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
