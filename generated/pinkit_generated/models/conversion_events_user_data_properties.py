"""The model `ConversionEventsUserDataProperties`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class ConversionEventsUserDataProperties(Model):
    """Sent to `events_create`."""

    click_id: str | None = opt((str, None))
    client_ip_address: str | None = opt(str)
    client_user_agent: str | None = opt(str)
    country: list[str] | None = opt([str])
    ct: list[str] | None = opt([str])
    db: list[str] | None = opt([str])
    em: list[str] | None = opt([str])
    external_id: list[str] | None = opt([str])
    fn: list[str] | None = opt([str])
    ge: list[str] | None = opt([str])
    hashed_maids: list[str] | None = opt([str])
    ln: list[str] | None = opt([str])
    partner_id: str | None = opt((str, None))
    ph: list[str] | None = opt([str])
    st: list[str] | None = opt([str])
    zp: list[str] | None = opt([str])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            click_id: str | None | Unset = UNSET,
            client_ip_address: str | Unset = UNSET,
            client_user_agent: str | Unset = UNSET,
            country: Sequence[str] | Unset = UNSET,
            ct: Sequence[str] | Unset = UNSET,
            db: Sequence[str] | Unset = UNSET,
            em: Sequence[str] | Unset = UNSET,
            external_id: Sequence[str] | Unset = UNSET,
            fn: Sequence[str] | Unset = UNSET,
            ge: Sequence[str] | Unset = UNSET,
            hashed_maids: Sequence[str] | Unset = UNSET,
            ln: Sequence[str] | Unset = UNSET,
            partner_id: str | None | Unset = UNSET,
            ph: Sequence[str] | Unset = UNSET,
            st: Sequence[str] | Unset = UNSET,
            zp: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
