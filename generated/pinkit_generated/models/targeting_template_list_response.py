"""The model `TargetingTemplateListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TargetingTemplateGetResponseData


@model
class TargetingTemplateListResponse(Model):
    """Answered by `targeting_template_list`."""

    items: list[TargetingTemplateGetResponseData] = req(["TargetingTemplateGetResponseData"])
    bookmark: str | None = opt((str, None))
