"""The model `AudienceInsightsScopeAndTypeGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AudienceDefinition


@model
class AudienceInsightsScopeAndTypeGetResponse(Model):
    """Returned by `audience_insights_scope_and_type_get`."""

    items: list[AudienceDefinition] = req(["AudienceDefinition"])
