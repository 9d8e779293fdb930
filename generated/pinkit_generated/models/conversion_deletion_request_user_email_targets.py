"""The model `ConversionDeletionRequestUserEmailTargets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class ConversionDeletionRequestUserEmailTargets(Model):
    """Sent to `conversion_deletion_request_create`."""

    user_emails: list[str] = req([str])
    """At least 1 item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user_emails: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
