"""The model `CatalogsProductGroupMultipleMediaTypesCriteria` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import MediaType


class CatalogsProductGroupMultipleMediaTypesCriteriaDict(TypedDict, total=False):
    values: Required[Sequence[MediaType]]
    negated: bool
