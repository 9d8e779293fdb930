"""The model `ConversionTagConfigs`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class ConversionTagConfigs(Model):
    """Returned by `conversion_tags_create`, `conversion_tags_get`, `conversion_tags_list`."""

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
    no_code_capi_domains: list[str] | None = opt([str])
