"""The model `SSIOAccountItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import SSIOAccountAddress


@model
class SSIOAccountItem(Model):
    """Returned by `ssio_accounts_get`."""

    addresses: list[SSIOAccountAddress] | None = opt(["SSIOAccountAddress"])
    id: str | None = opt(str)
    io_terms: str | None = opt(str)
    io_terms_id: str | None = opt(str)
    io_type: str | None = opt(str)
    row_terms: str | None = opt(str)
    row_terms_id: str | None = opt(str)
    us_terms: str | None = opt(str)
    us_terms_id: str | None = opt(str)
