"""The model `MediaTypeFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleMediaTypesCriteria,
        CatalogsProductGroupMultipleMediaTypesCriteriaDict,
    )


class MediaTypeFilterDict(TypedDict):
    MEDIA_TYPE: (
        CatalogsProductGroupMultipleMediaTypesCriteria | CatalogsProductGroupMultipleMediaTypesCriteriaDict
    )
