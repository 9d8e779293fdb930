"""The model `Audience`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceRule


@model
class Audience(Model):
    """Answered by `audiences_create`, `audiences_get`, `audiences_list` and 2 more."""

    ad_account_id: str | None = opt(str)
    audience_type: str | None = opt(str)
    created_by_company_name: str | None = opt((str, None))
    created_timestamp: int | None = opt((int, None))
    description: str | None = opt((str, None))
    id: str | None = opt(str)
    name: str | None = opt(str)
    rule: AudienceRule | None = opt("AudienceRule")
    size: int | None = opt((int, None))
    status: str | None = opt(str)
    type: str | None = opt(str)
    updated_timestamp: int | None = opt((int, None))
