"""The model `AdGroupAudienceSizing`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdGroupAudienceSizing(Model):
    """Returned by `ad_groups_audience_sizing`."""

    audience_size_lower_bound: float | None = opt(float)
    """Read-only."""
    audience_size_upper_bound: float | None = opt(float)
    """Read-only."""
