"""The model `AudienceCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceRule


@model
class AudienceCommon(Model):
    """Used by no operation."""

    ad_account_id: str | None = opt(str)
    name: str | None = opt(str)
    rule: AudienceRule | None = opt("AudienceRule")
