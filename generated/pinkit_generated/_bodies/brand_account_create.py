"""The model `BrandAccountCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import BrandAccountProfileImage, BrandAccountProfileImageDict, Country


class BrandAccountCreateDict(TypedDict, total=False):
    country: Required[Country]
    name: Required[str]
    username: Required[str]
    about: str
    profile_image: BrandAccountProfileImage | BrandAccountProfileImageDict
    website: str
