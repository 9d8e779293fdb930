"""The model `CatalogsItemValidationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import NullableCatalogsItemFieldType


@model
class CatalogsItemValidationDetails(Model):
    """Returned by `items_issues_list`."""

    attribute_name: NullableCatalogsItemFieldType | str | None = req(
        (Enum("NullableCatalogsItemFieldType"), None)
    )
    provided_value: str | None = req((str, None))
