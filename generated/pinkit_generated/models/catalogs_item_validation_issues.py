"""The model `CatalogsItemValidationIssues`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsItemValidationErrors, CatalogsItemValidationWarnings


@model
class CatalogsItemValidationIssues(Model):
    """Returned by `items_issues_list`."""

    errors: CatalogsItemValidationErrors = req("CatalogsItemValidationErrors")
    item_id: str | None = req((str, None))
    item_number: int = req(int)
    warnings: CatalogsItemValidationWarnings = req("CatalogsItemValidationWarnings")
