"""The model `TemplatesListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import AccountTemplate


@model
class TemplatesListResponse(Model):
    """Returned by `templates_list`."""

    items: list[AccountTemplate] = req(["AccountTemplate"])
    bookmark: str | None = opt((str, None))
