"""The model `AdGroupArrayResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdGroupArrayResponseElement


@model
class AdGroupArrayResponse(Model):
    """Answered by `ad_groups_create`, `ad_groups_update`."""

    items: list[AdGroupArrayResponseElement] | None = opt(["AdGroupArrayResponseElement"])
