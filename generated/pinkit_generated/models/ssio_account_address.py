"""The model `SSIOAccountAddress`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SSIOAccountAddress(Model):
    """Returned by `ssio_accounts_get`."""

    address_id: str | None = opt(str)
    display: str | None = opt(str)
    order_legal_entity: str | None = opt(str)
    purpose: str | None = opt(str)
