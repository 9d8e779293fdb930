"""The model `ConversionDeletionRequestCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import ConversionDeletionRequestTargets, ConversionDeletionRequestTargetsDict


class ConversionDeletionRequestCreateDict(TypedDict):
    deletion_targets: ConversionDeletionRequestTargets | ConversionDeletionRequestTargetsDict
