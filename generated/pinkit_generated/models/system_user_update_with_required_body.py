"""The model `SystemUserUpdateWithRequiredBody`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class SystemUserUpdateWithRequiredBody(Model):
    """Sent to `system_user_update`."""

    name: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
