"""The model `EntityLabelError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import EntityLabel


@model
class EntityLabelError(Model):
    """Returned by `labels_apply`, `labels_remove`."""

    data: EntityLabel | None = opt("EntityLabel")
    error_messages: list[str] | None = opt([str])
