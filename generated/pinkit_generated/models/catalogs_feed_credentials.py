"""The model `CatalogsFeedCredentials`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class CatalogsFeedCredentials(Model):
    """Sent to `feeds_create`, `feeds_update`. Returned by `feeds_create`, `feeds_delete`, `feeds_get` and
    2 more."""

    password: str = req(str)
    username: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            password: str,
            username: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
