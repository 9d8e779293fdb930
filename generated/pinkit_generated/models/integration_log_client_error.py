"""The model `IntegrationLogClientError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class IntegrationLogClientError(Model):
    """Sent to `integrations_logs_post`."""

    cause: str | None = opt(str)
    """At most 512 characters."""
    column_number: int | None = opt(int)
    file_name: str | None = opt(str)
    """At most 256 characters."""
    line_number: int | None = opt(int)
    message: str | None = opt(str)
    """At most 8192 characters."""
    message_detail: str | None = opt(str)
    """At most 1024 characters."""
    name: str | None = opt(str)
    """At most 256 characters."""
    number: int | None = opt(int)
    stack_trace: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cause: str | Unset = UNSET,
            column_number: int | Unset = UNSET,
            file_name: str | Unset = UNSET,
            line_number: int | Unset = UNSET,
            message: str | Unset = UNSET,
            message_detail: str | Unset = UNSET,
            name: str | Unset = UNSET,
            number: int | Unset = UNSET,
            stack_trace: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
