"""The model `IntegrationsGetListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import IntegrationRecord


@model
class IntegrationsGetListResponse(Model):
    """Returned by `integrations_get_list`."""

    items: list[IntegrationRecord] = req(["IntegrationRecord"])
    bookmark: str | None = opt((str, None))
