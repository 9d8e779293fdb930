"""The model `AudienceCreateRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AudienceRule, AudienceType


@model
class AudienceCreateRequest(Model):
    """Sent to `audiences_create`."""

    audience_type: AudienceType = req(Enum("AudienceType"))
    name: str = req(str)
    rule: AudienceRule = req("AudienceRule")
    ad_account_id: str | None = opt(str)
    description: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audience_type: AudienceType,
            name: str,
            rule: AudienceRule | Mapping[str, Any],
            ad_account_id: str | Unset = UNSET,
            description: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
