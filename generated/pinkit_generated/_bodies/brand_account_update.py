"""The model `BrandAccountUpdate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import BrandAccountProfileImageUpdate, BrandAccountProfileImageUpdateDict, Country


class BrandAccountUpdateDict(TypedDict, total=False):
    about: str
    country: Country
    name: str
    profile_image: BrandAccountProfileImageUpdate | BrandAccountProfileImageUpdateDict
    username: str
    website: str
