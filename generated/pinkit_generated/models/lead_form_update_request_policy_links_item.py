"""The model `LeadFormUpdateRequestPolicyLinksItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class LeadFormUpdateRequestPolicyLinksItem(Model):
    """Sent to `lead_forms_update`."""

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
