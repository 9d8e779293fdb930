"""The model `CatalogsCreativeAssetsAttributes` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsAiContentDisclosure, CatalogsAiContentDisclosureDict


class CatalogsCreativeAssetsAttributesDict(TypedDict, total=False):
    ai_disclosures: Sequence[CatalogsAiContentDisclosure | CatalogsAiContentDisclosureDict]
    android_deep_link: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    description: str
    google_product_category: str | None
    image_link: str
    ios_deep_link: str | None
    link: str
    title: str
    video_link: str
    visibility: str | None
