"""The model `BrandAccountProfileImage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import BrandAccountProfileImageContentType


@model
class BrandAccountProfileImage(Model):
    """Sent to `brand_accounts_create`."""

    content_type: BrandAccountProfileImageContentType = req(Enum("BrandAccountProfileImageContentType"))
    data: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_type: BrandAccountProfileImageContentType,
            data: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
