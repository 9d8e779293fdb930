"""The model `UserWebsiteCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import WebsiteVerificationMethod


@model
class UserWebsiteCreate(Model):
    """Sent to `verify_website_update`."""

    verification_method: WebsiteVerificationMethod | None = opt(Enum("WebsiteVerificationMethod"))
    """Default METATAG."""
    website: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            verification_method: WebsiteVerificationMethod | Unset = UNSET,
            website: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
