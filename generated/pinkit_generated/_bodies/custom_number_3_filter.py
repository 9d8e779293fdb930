"""The model `CustomNumber3Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupUint32Criteria, CatalogsProductGroupUint32CriteriaDict


class CustomNumber3FilterDict(TypedDict):
    CUSTOM_NUMBER_3: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict
