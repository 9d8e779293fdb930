"""The model `Label`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import NullableLabelStatus, NullableLabelType


@model
class Label(Model):
    """Returned by `labels_create`, `labels_list`, `labels_update`."""

    id: str = req(str)
    """Digits."""
    label_type: NullableLabelType | str | None = req((Enum("NullableLabelType"), None))
    value: str = req(str)
    """At most 100 characters."""
    status: NullableLabelStatus | str | None = opt((Enum("NullableLabelStatus"), None))
