"""The model `CatalogsUpdatableCreativeAssetsAttributes` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class CatalogsUpdatableCreativeAssetsAttributesDict(TypedDict, total=False):
    android_deep_link: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    description: str
    google_product_category: str | None
    ios_deep_link: str | None
    link: str
    title: str
    visibility: str | None
