"""The model `DeleteBusinessPartnersDelete`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import NullablePartnerType


@model
class DeleteBusinessPartnersDelete(Model):
    """Sent to `delete_business_partners`."""

    partner_ids: list[str] = req([str])
    """1 to 50 items."""
    partner_type: NullablePartnerType | None = opt((Enum("NullablePartnerType"), None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            partner_ids: Sequence[str],
            partner_type: NullablePartnerType | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
