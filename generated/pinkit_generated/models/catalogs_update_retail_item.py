"""The model `CatalogsUpdateRetailItem`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import UpdatableItemAttributes, UpdatableItemAttributesDict, UpdateMaskFieldType


@model
class CatalogsUpdateRetailItem(Model):
    """Sent to `items_batch_post`."""

    attributes: UpdatableItemAttributes = req("UpdatableItemAttributes")
    item_id: str = req(str)
    operation: Literal["UPDATE"] = req(Const("UPDATE"))
    update_mask: list[UpdateMaskFieldType] | None = opt(([Enum("UpdateMaskFieldType")], None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: UpdatableItemAttributes | UpdatableItemAttributesDict,
            item_id: str,
            operation: Literal["UPDATE"],
            update_mask: Sequence[UpdateMaskFieldType] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
