"""The model `SSIOAccountPMPName`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SSIOAccountPMPName(Model):
    """Returned by `ssio_accounts_get`."""

    id: str | None = opt(str)
    name: str | None = opt(str)
