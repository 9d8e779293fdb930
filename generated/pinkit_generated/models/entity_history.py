"""The model `EntityHistory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ChangeHistoryOperationType, EntityDataChangeHistory


@model
class EntityHistory(Model):
    """Used by no operation."""

    change_timestamp: int | None = opt(int)
    data_changes: list[EntityDataChangeHistory] | None = opt(["EntityDataChangeHistory"])
    entity_id: str | None = opt(str)
    entity_name: str | None = opt(str)
    ldap: str | None = opt(str)
    operation: ChangeHistoryOperationType | None = opt(Enum("ChangeHistoryOperationType"))
    user_id: str | None = opt(str)
