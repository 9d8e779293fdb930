"""The model `CustomerListRecordRow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class CustomerListRecordRow(Model):
    """Sent to `customer_lists_create`, `customer_lists_update`."""

    email: str | None = opt(str)
    external_id: str | None = opt(str)
    hashed_phone_number: str | None = opt(str)
    hashed_pinner_id: str | None = opt(str)
    ip_address: str | None = opt(str)
    liveramp_envelope: str | None = opt(str)
    maid: str | None = opt(str)
    user_agent: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email: str | Unset = UNSET,
            external_id: str | Unset = UNSET,
            hashed_phone_number: str | Unset = UNSET,
            hashed_pinner_id: str | Unset = UNSET,
            ip_address: str | Unset = UNSET,
            liveramp_envelope: str | Unset = UNSET,
            maid: str | Unset = UNSET,
            user_agent: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
