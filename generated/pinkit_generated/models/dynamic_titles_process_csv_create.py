"""The model `DynamicTitlesProcessCSVCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class DynamicTitlesProcessCSVCreate(Model):
    """Sent to `ad_groups_dynamic_titles_process_csv`."""

    request_id: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
