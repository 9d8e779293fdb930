"""The model `BrandAccountProfileImageUpdate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import BrandAccountProfileImageUpdateContentType


class BrandAccountProfileImageUpdateDict(TypedDict, total=False):
    content_type: BrandAccountProfileImageUpdateContentType
    data: str
