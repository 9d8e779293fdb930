"""The model `AudienceCategory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceSubcategory


@model
class AudienceCategory(Model):
    """Returned by `audience_insights_get`."""

    id: str | None = opt(str)
    index: float | None = opt(float)
    key: str | None = opt(str)
    name: str | None = opt(str)
    ratio: float | None = opt(float)
    subcategories: list[AudienceSubcategory] | None = opt(["AudienceSubcategory"])
