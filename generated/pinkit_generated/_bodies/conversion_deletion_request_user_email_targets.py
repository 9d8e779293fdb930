"""The model `ConversionDeletionRequestUserEmailTargets` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class ConversionDeletionRequestUserEmailTargetsDict(TypedDict):
    user_emails: Sequence[str]
