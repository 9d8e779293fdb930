"""The model `EntityDataChangeHistory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ChangeHistoryDataType


@model
class EntityDataChangeHistory(Model):
    """Used by no operation."""

    changed_field_id: str | None = opt(str)
    changed_field_name: str | None = opt(str)
    data_type: ChangeHistoryDataType | None = opt(Enum("ChangeHistoryDataType"))
    new_data_value: str | None = opt(str)
    old_data_value: str | None = opt(str)
