"""The model `TargetingTemplateListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TargetingTemplate


@model
class TargetingTemplateListResponse(Model):
    """Returned by `targeting_template_list`."""

    items: list[TargetingTemplate] = req(["TargetingTemplate"])
    bookmark: str | None = opt((str, None))
