"""The model `ConversionEventsUserDataProperties`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class ConversionEventsUserDataProperties(Model):
    """Used by no operation."""

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
