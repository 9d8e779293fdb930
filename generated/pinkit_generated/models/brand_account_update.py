"""The model `BrandAccountUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BrandAccountProfileImageUpdate, BrandAccountProfileImageUpdateDict, Country


@model
class BrandAccountUpdate(Model):
    """Sent to `brand_accounts_update`."""

    about: str | None = opt(str)
    country: Country | None = opt(Enum("Country"))
    name: str | None = opt(str)
    profile_image: BrandAccountProfileImageUpdate | None = opt("BrandAccountProfileImageUpdate")
    username: str | None = opt(str)
    website: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            about: str | Unset = UNSET,
            country: Country | Unset = UNSET,
            name: str | Unset = UNSET,
            profile_image: BrandAccountProfileImageUpdate
            | BrandAccountProfileImageUpdateDict
            | Unset = UNSET,
            username: str | Unset = UNSET,
            website: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
