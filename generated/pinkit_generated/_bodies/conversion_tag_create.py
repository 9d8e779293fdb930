"""The model `ConversionTagCreate` as a typed dict."""

from __future__ import annotations

from typing import Required, TypedDict


class ConversionTagCreateDict(TypedDict, total=False):
    name: Required[str]
    aem_db_enabled: bool | None
    aem_enabled: bool | None
    aem_external_id_enabled: bool | None
    aem_fnln_enabled: bool | None
    aem_ge_enabled: bool | None
    aem_loc_enabled: bool | None
    aem_ph_enabled: bool | None
    md_frequency: float | None
