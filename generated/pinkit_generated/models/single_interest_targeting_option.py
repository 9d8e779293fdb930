"""The model `SingleInterestTargetingOption`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class SingleInterestTargetingOption(Model):
    """Returned by `interest_targeting_options_get`."""

    child_interests: list[str] = req([str])
    id: str = req(str)
    """Digits."""
    level: int = req(int)
    name: str = req(str)
