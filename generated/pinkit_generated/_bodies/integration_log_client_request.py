"""The model `IntegrationLogClientRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import HttpMethod


class IntegrationLogClientRequestDict(TypedDict, total=False):
    host: Required[str]
    method: Required[HttpMethod]
    path: Required[str]
    request_headers: Mapping[str, str]
    response_headers: Mapping[str, str]
    response_status_code: int
