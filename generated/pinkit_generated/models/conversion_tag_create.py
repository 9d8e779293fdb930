"""The model `ConversionTagCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req


@model
class ConversionTagCreate(Model):
    """Sent to `conversion_tags_create`."""

    name: str = req(str)
    aem_db_enabled: bool | None = opt((bool, None))
    """Default false."""
    aem_enabled: bool | None = opt((bool, None))
    """Default false."""
    aem_external_id_enabled: bool | None = opt((bool, None))
    """Default false."""
    aem_fnln_enabled: bool | None = opt((bool, None))
    """Default false."""
    aem_ge_enabled: bool | None = opt((bool, None))
    """Default false."""
    aem_loc_enabled: bool | None = opt((bool, None))
    """Default false."""
    aem_ph_enabled: bool | None = opt((bool, None))
    """Default false."""
    md_frequency: float | None = opt((float, None))
    """Default 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            aem_db_enabled: bool | None | Unset = UNSET,
            aem_enabled: bool | None | Unset = UNSET,
            aem_external_id_enabled: bool | None | Unset = UNSET,
            aem_fnln_enabled: bool | None | Unset = UNSET,
            aem_ge_enabled: bool | None | Unset = UNSET,
            aem_loc_enabled: bool | None | Unset = UNSET,
            aem_ph_enabled: bool | None | Unset = UNSET,
            md_frequency: float | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
