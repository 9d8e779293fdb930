"""The model `ConversionDeletionRequestEPIKTargets` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class ConversionDeletionRequestEPIKTargetsDict(TypedDict):
    epiks: Sequence[str]
