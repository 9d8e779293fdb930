"""The model `LabelCreateItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LabelType


@model
class LabelCreateItem(Model):
    """Sent to `bulk_upsert_create`, `labels_create`."""

    label_type: LabelType = req(Enum("LabelType"))
    value: str = req(str)
    """At most 100 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label_type: LabelType,
            value: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
