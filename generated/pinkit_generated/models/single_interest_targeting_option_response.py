"""The model `SingleInterestTargetingOptionResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SingleInterestTargetingOptionResponse(Model):
    """Answered by `interest_targeting_options_get`."""

    child_interests: list[str] | None = opt([str])
    id: str | None = opt(str)
    level: int | None = opt(int)
    name: str | None = opt(str)
