"""The model `CatalogsDeleteCreativeAssetsItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req


@model
class CatalogsDeleteCreativeAssetsItem(Model):
    """Sent to `items_batch_post`."""

    creative_assets_id: str = req(str)
    operation: Literal["DELETE"] = req(Const("DELETE"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            creative_assets_id: str,
            operation: Literal["DELETE"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
