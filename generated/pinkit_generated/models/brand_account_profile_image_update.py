"""The model `BrandAccountProfileImageUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BrandAccountProfileImageUpdateContentType


@model
class BrandAccountProfileImageUpdate(Model):
    """Sent to `brand_accounts_update`."""

    content_type: BrandAccountProfileImageUpdateContentType | None = opt(
        Enum("BrandAccountProfileImageUpdateContentType")
    )
    data: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_type: BrandAccountProfileImageUpdateContentType | Unset = UNSET,
            data: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
