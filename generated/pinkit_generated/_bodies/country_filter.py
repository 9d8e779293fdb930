"""The model `CountryFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CatalogsProductGroupMultipleCountriesCriteria,
        CatalogsProductGroupMultipleCountriesCriteriaDict,
    )


class CountryFilterDict(TypedDict):
    COUNTRY: CatalogsProductGroupMultipleCountriesCriteria | CatalogsProductGroupMultipleCountriesCriteriaDict
