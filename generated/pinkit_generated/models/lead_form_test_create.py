"""The model `LeadFormTestCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class LeadFormTestCreate(Model):
    """Sent to `lead_form_test_create`."""

    answers: list[str] = req([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
