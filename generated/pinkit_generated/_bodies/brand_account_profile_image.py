"""The model `BrandAccountProfileImage` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import BrandAccountProfileImageContentType


class BrandAccountProfileImageDict(TypedDict):
    content_type: BrandAccountProfileImageContentType
    data: str
