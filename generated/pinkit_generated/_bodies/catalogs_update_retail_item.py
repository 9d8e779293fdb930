"""The model `CatalogsUpdateRetailItem` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import UpdatableItemAttributes, UpdatableItemAttributesDict, UpdateMaskFieldType


class CatalogsUpdateRetailItemDict(TypedDict, total=False):
    attributes: Required[UpdatableItemAttributes | UpdatableItemAttributesDict]
    item_id: Required[str]
    operation: Required[Literal["UPDATE"]]
    update_mask: Sequence[UpdateMaskFieldType] | None
