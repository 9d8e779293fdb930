"""The model `ProductTagsBulkDeleteRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import ProductTagItem, ProductTagItemDict


class ProductTagsBulkDeleteRequestDict(TypedDict):
    product_tags: Sequence[ProductTagItem | ProductTagItemDict]
