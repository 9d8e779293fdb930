"""The model `CustomNumber1Filter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupUint32Criteria, CatalogsProductGroupUint32CriteriaDict


class CustomNumber1FilterDict(TypedDict):
    CUSTOM_NUMBER_1: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict
