"""The model `AudienceDefinition`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AudienceDefinition(Model):
    """Returned by `audience_insights_scope_and_type_get`."""

    date: str | None = opt((str, None))
    scope: str | None = opt(str)
    type: str | None = opt(str)
