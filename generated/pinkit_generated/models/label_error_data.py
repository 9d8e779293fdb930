"""The model `LabelErrorData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import NullableLabelStatus, NullableLabelType


@model
class LabelErrorData(Model):
    """Returned by `labels_create`, `labels_update`."""

    id: str | None = opt(str)
    """Digits."""
    label_type: NullableLabelType | str | None = opt((Enum("NullableLabelType"), None))
    status: NullableLabelStatus | str | None = opt((Enum("NullableLabelStatus"), None))
    value: str | None = opt(str)
    """At most 100 characters."""
