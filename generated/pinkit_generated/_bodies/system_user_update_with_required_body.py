"""The model `SystemUserUpdateWithRequiredBody` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class SystemUserUpdateWithRequiredBodyDict(TypedDict):
    name: str
