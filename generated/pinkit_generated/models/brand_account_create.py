"""The model `BrandAccountCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BrandAccountProfileImage, BrandAccountProfileImageDict, Country


@model
class BrandAccountCreate(Model):
    """Sent to `brand_accounts_create`."""

    country: Country = req(Enum("Country"))
    name: str = req(str)
    username: str = req(str)
    about: str | None = opt(str)
    profile_image: BrandAccountProfileImage | None = opt("BrandAccountProfileImage")
    website: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: Country,
            name: str,
            username: str,
            about: str | Unset = UNSET,
            profile_image: BrandAccountProfileImage | BrandAccountProfileImageDict | Unset = UNSET,
            website: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
