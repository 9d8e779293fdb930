"""The model `AudiencesListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AdAccountsAudience


@model
class AudiencesListResponse(Model):
    """Returned by `audiences_list`."""

    items: list[AdAccountsAudience] = req(["AdAccountsAudience"])
    bookmark: str | None = opt((str, None))
