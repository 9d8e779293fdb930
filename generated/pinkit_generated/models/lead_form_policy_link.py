"""The model `LeadFormPolicyLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class LeadFormPolicyLink(Model):
    """Sent to `lead_forms_create`, `lead_forms_update`. Returned by `lead_form_get`, `lead_forms_create`,
    `lead_forms_list` and 1 more."""

    label: str | None = opt(str)
    link: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str | Unset = UNSET,
            link: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
