"""The model `AdGroupArrayResponseElement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdGroupResponse, ExceptionModel


@model
class AdGroupArrayResponseElement(Model):
    """Answered by `ad_groups_create`, `ad_groups_update`."""

    data: AdGroupResponse | None = opt("AdGroupResponse")
    exceptions: list[ExceptionModel] | None = opt(["ExceptionModel"])
