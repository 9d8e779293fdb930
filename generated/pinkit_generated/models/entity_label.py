"""The model `EntityLabel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import EntityLabelStatus


@model
class EntityLabel(Model):
    """Returned by `labels_apply`, `labels_remove`."""

    entity_id: str = req(str)
    label_id: str = req(str)
    entity_type: Literal["CAMPAIGN"] | None = opt((Const("CAMPAIGN"), None))
    status: EntityLabelStatus | str | None = opt((Enum("EntityLabelStatus"), None))
