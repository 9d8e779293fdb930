"""The model `SharedAudiencesForBusinessListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Audience


@model
class SharedAudiencesForBusinessListResponse(Model):
    """Returned by `shared_audiences_for_business_list`."""

    items: list[Audience] = req(["Audience"])
    bookmark: str | None = opt((str, None))
