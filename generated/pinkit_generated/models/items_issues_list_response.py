"""The model `ItemsIssuesListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CatalogsItemValidationIssues


@model
class ItemsIssuesListResponse(Model):
    """Returned by `items_issues_list`."""

    items: list[CatalogsItemValidationIssues] = req(["CatalogsItemValidationIssues"])
    bookmark: str | None = opt((str, None))
