"""The model `ConversionDeletionRequestCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ConversionDeletionRequestTargets, ConversionDeletionRequestTargetsDict


@model
class ConversionDeletionRequestCreate(Model):
    """Sent to `conversion_deletion_request_create`."""

    deletion_targets: ConversionDeletionRequestTargets = req("ConversionDeletionRequestTargets")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deletion_targets: ConversionDeletionRequestTargets | ConversionDeletionRequestTargetsDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
