"""The model `UserWebsiteCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import WebsiteVerificationMethod


class UserWebsiteCreateDict(TypedDict, total=False):
    verification_method: WebsiteVerificationMethod
    website: str
