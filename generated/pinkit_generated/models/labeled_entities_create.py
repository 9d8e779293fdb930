"""The model `LabeledEntitiesCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class LabeledEntitiesCreate(Model):
    """Sent to `labels_apply`, `labels_remove`."""

    entity_ids: list[str] = req([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            entity_ids: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
