"""The model `CatalogsCreativeAssetsAttributes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsAiContentDisclosure, CatalogsAiContentDisclosureDict


@model
class CatalogsCreativeAssetsAttributes(Model):
    """Sent to `items_batch_post`. Returned by `items_post`."""

    ai_disclosures: list[CatalogsAiContentDisclosure] | None = opt(["CatalogsAiContentDisclosure"])
    android_deep_link: str | None = opt((str, None))
    custom_label_0: str | None = opt((str, None))
    custom_label_1: str | None = opt((str, None))
    custom_label_2: str | None = opt((str, None))
    custom_label_3: str | None = opt((str, None))
    custom_label_4: str | None = opt((str, None))
    description: str | None = opt(str)
    google_product_category: str | None = opt((str, None))
    image_link: str | None = opt(str)
    ios_deep_link: str | None = opt((str, None))
    link: str | None = opt(str)
    title: str | None = opt(str)
    video_link: str | None = opt(str)
    visibility: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ai_disclosures: Sequence[CatalogsAiContentDisclosure | CatalogsAiContentDisclosureDict]
            | Unset = UNSET,
            android_deep_link: str | None | Unset = UNSET,
            custom_label_0: str | None | Unset = UNSET,
            custom_label_1: str | None | Unset = UNSET,
            custom_label_2: str | None | Unset = UNSET,
            custom_label_3: str | None | Unset = UNSET,
            custom_label_4: str | None | Unset = UNSET,
            description: str | Unset = UNSET,
            google_product_category: str | None | Unset = UNSET,
            image_link: str | Unset = UNSET,
            ios_deep_link: str | None | Unset = UNSET,
            link: str | Unset = UNSET,
            title: str | Unset = UNSET,
            video_link: str | Unset = UNSET,
            visibility: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
