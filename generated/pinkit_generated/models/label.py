"""The model `Label`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const, Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import LabelStatus, LabelType


@model
class Label(Model):
    """Answered by `labels_create`, `labels_list`, `labels_update`."""

    id: str | None = opt(str)
    label_type: LabelType | str | None = opt((Enum("LabelType"), None))
    parent_id: str | None = opt(str)
    parent_type: Literal["CAMPAIGN"] | None = opt((Const("CAMPAIGN"), None))
    status: LabelStatus | str | None = opt((Enum("LabelStatus"), None))
    value: str | None = opt(str)
