"""The model `CatalogsCreativeAssetsItemsPostFilter`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Unset
from .._model import Model, model, opt, req


@model
class CatalogsCreativeAssetsItemsPostFilter(Model):
    """Sent to `items_post`."""

    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    creative_assets_ids: list[str] = req([str])
    """1 to 1000 items."""
    catalog_id: str | None = opt(str)
    """Digits."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: Literal["CREATIVE_ASSETS"],
            creative_assets_ids: Sequence[str],
            catalog_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
