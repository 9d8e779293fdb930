"""The model `CatalogsFeedCredentials` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class CatalogsFeedCredentialsDict(TypedDict):
    password: str
    username: str
