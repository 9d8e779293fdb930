"""The model `LabeledEntities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import EntityLabel, EntityLabelError


@model
class LabeledEntities(Model):
    """Returned by `labels_apply`, `labels_remove`."""

    entities_labels: list[EntityLabel] | None = opt(["EntityLabel"])
    """Read-only."""
    errors: list[EntityLabelError] | None = opt(["EntityLabelError"])
    """Read-only."""
