"""The model `IntegrationLogClientRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import HttpMethod


@model
class IntegrationLogClientRequest(Model):
    """Sent to `integrations_logs_post`."""

    host: str = req(str)
    method: HttpMethod = req(Enum("HttpMethod"))
    path: str = req(str)
    request_headers: dict[str, str] | None = opt({str: str})
    response_headers: dict[str, str] | None = opt({str: str})
    response_status_code: int | None = opt(int)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            host: str,
            method: HttpMethod,
            path: str,
            request_headers: Mapping[str, str] | Unset = UNSET,
            response_headers: Mapping[str, str] | Unset = UNSET,
            response_status_code: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
