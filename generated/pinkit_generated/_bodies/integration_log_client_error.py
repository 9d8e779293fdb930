"""The model `IntegrationLogClientError` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class IntegrationLogClientErrorDict(TypedDict, total=False):
    cause: str
    column_number: int
    file_name: str
    line_number: int
    message: str
    message_detail: str
    name: str
    number: int
    stack_trace: str
