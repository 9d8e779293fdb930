"""The model `SSIOAccount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import SSIOAccountItem, SSIOAccountPMPName


@model
class SSIOAccount(Model):
    """Returned by `ssio_accounts_get`."""

    billto_infos: list[SSIOAccountItem] | None = opt(["SSIOAccountItem"])
    can_edit: bool | None = opt(bool)
    currency: str | None = opt(str)
    eligible: bool | None = opt(bool)
    error: str | None = opt(str)
    pmp_names: list[SSIOAccountPMPName] | None = opt(["SSIOAccountPMPName"])
