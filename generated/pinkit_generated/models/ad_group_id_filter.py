"""The model `AdGroupIdFilter`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AdGroupIdFilter(Model):
    """Used by no operation."""

    ad_group_ids: list[str] | None = opt([str])
